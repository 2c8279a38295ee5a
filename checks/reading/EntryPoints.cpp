#include "checks/reading/EntryPoints.h"
#include "checks/reading/Roles.h"
#include "clang/AST/DeclTemplate.h"
#include "clang/AST/TypeLoc.h"

using namespace clang;

namespace driverentry {
namespace {

const ParmVarDecl *parameter(const FunctionDecl &Function, unsigned Index) {
  return Function.getNumParams() == 2 ? Function.getParamDecl(Index) : nullptr;
}

/// Whether some declaration of \p Function is written with an entry role type (DRIVER_INITIALIZE F;).
bool hasEntryRole(const FunctionDecl &Function) {
  const RoleType *Role = declaredRole(Function);
  return Role && Role->IsEntry;
}

} // namespace

const ParmVarDecl *EntryPoint::driverObject() const { return parameter(*Function, 0); }
const ParmVarDecl *EntryPoint::registryPath() const { return parameter(*Function, 1); }

std::optional<EntryPoint> entryPoint(const FunctionDecl &Function) {
  const DeclContext *Scope = Function.getDeclContext()->getRedeclContext();
  if (!Scope->isTranslationUnit() || Function.getDescribedFunctionTemplate() || !Function.getIdentifier() ||
      !Function.doesThisDeclarationHaveABody())
    return std::nullopt;
  bool Named = isEntryName(Function.getName());
  if (!Named && !hasEntryRole(Function))
    return std::nullopt;
  return EntryPoint{&Function, Named};
}

} // namespace driverentry
