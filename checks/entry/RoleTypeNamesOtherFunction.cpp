// A31: the function that is declared by an entry's role type is the one that is defined.
#include "checks/reading/Roles.h"
#include "checks/shapes/DriverCheck.h"
#include "clang/Basic/SourceManager.h"

using namespace clang;

namespace driverentry {
namespace {

class RoleTypeNamesOtherFunction : public EntryCheck {
  void checkEntry(const EntryPoint &Entry, ASTContext &Ast) override {
    const FunctionDecl &Function = *Entry.Function;
    if (!Entry.NamedDriverEntry || Function.isInvalidDecl() || !tuModels(tu(), Ast).concerns(Topic::Entry) ||
        tu().directives().lacksOwnHeader())
      return;
    const FunctionDecl *Stray = strayRoleDeclaration(Function, tu(), Ast);
    if (!Stray)
      return;
    {
      auto Report =
          diag(Stray->getLocation(), "%0 is declared as a driver's entry, but this file neither defines nor uses it; "
                                     "name %1 here, or define %0")
          << Stray << &Function;
      if (canRename(*Stray, Function, Ast))
        Report << FixItHint::CreateReplacement(Stray->getLocation(), Function.getName());
    }
    diag(Function.getLocation(), "%0 is defined here, without a role type", DiagnosticIDs::Note) << &Function;
  }

  /// A declaration in a source file concerns that file alone, so it can be renamed when nothing here needs it as it is.
  bool canRename(const FunctionDecl &Stray, const FunctionDecl &Function, const ASTContext &Ast) const {
    for (const PragmaUse &Pragma : tu().directives().pragmas())
      if (llvm::is_contained(Pragma.Words, Stray.getNameAsString()))
        return false;
    bool LinkageFits = Stray.isExternC() || !Function.isExternC();
    return Stray.getLocation().isFileID() && !Stray.getPreviousDecl() && LinkageFits &&
           Ast.hasSameType(Stray.getType(), Function.getType()) &&
           Ast.getSourceManager().isBeforeInTranslationUnit(Stray.getLocation(), Function.getLocation());
  }

public:
  using EntryCheck::EntryCheck;
};

} // namespace

std::unique_ptr<clang::tidy::ClangTidyCheck> makeRoleTypeNamesOtherFunction(const CheckSite &Site) {
  return std::make_unique<RoleTypeNamesOtherFunction>(Site);
}

} // namespace driverentry
