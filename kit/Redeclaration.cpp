#include "kit/Redeclaration.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"
#include "clang/Sema/Lookup.h"
#include "clang/Sema/Scope.h"
#include "clang/Sema/Sema.h"

using namespace clang;

namespace driverentry {

static bool isAsLarge(QualType One, QualType Other, const ASTContext &Ast) {
  return Ast.hasSameUnqualifiedType(One, Other) ||
         (One->isScalarType() && Other->isScalarType() && Ast.getTypeSize(One) == Ast.getTypeSize(Other));
}

static bool mayRedeclare(const FunctionDecl &Old, const FunctionDecl &New) {
  const ASTContext &Ast = New.getASTContext();
  if (Old.isInvalidDecl() || Old.getNumParams() != New.getNumParams() || Old.isVariadic() != New.isVariadic() ||
      !Ast.hasSameType(Old.getReturnType(), New.getReturnType()) || (Old.hasBody() && New.hasBody()))
    return false;
  for (unsigned I = 0; I < New.getNumParams(); ++I)
    if (New.getParamDecl(I)->isInvalidDecl() ||
        !isAsLarge(Old.getParamDecl(I)->getType(), New.getParamDecl(I)->getType(), Ast))
      return false;
  return true;
}

void acceptRedeclaration(FunctionDecl &Function, Sema &S) {
  if (S.getLangOpts().CPlusPlus || !Function.isInvalidDecl() || Function.getPreviousDecl() ||
      Function.getDescribedFunctionTemplate() || !Function.getType()->isFunctionProtoType())
    return;
  LookupResult Found(S, Function.getDeclName(), SourceLocation(), Sema::LookupOrdinaryName,
                     RedeclarationKind::ForVisibleRedeclaration);
  Found.suppressDiagnostics();
  if (!S.LookupName(Found, S.TUScope))
    return;
  auto *Old = dyn_cast_or_null<FunctionDecl>(Found.getRepresentativeDecl());
  if (!Old || Old == &Function)
    return;
  if (Old->isImplicit() && !Old->getBuiltinID()) {
    // Only made up, for a call before the definition.
    S.TUScope->RemoveDecl(Old);
    S.IdResolver.RemoveDecl(Old);
    Function.setInvalidDecl(false);
  } else if (mayRedeclare(*Old, Function)) {
    Function.setInvalidDecl(false);
    Function.setPreviousDecl(Old->getMostRecentDecl());
  }
}

} // namespace driverentry
