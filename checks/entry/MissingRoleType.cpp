// A30: DriverEntry is declared by its function role type.
#include "checks/reading/Roles.h"
#include "checks/reading/SourceText.h"
#include "checks/shapes/DriverCheck.h"

using namespace clang;

namespace driverentry {
namespace {

/// "DRIVER_INITIALIZE DriverEntry", with C linkage where that has to be said.
std::string roleDeclaration(const TypedefNameDecl &Typedef, const FunctionDecl &Entry, bool Linkage) {
  return (Linkage ? "extern \"C\" " : "") + (Typedef.getName() + " " + Entry.getName()).str();
}

class MissingRoleType : public EntryCheck {
  void checkEntry(const EntryPoint &Entry, ASTContext &Ast) override {
    const FunctionDecl &Function = *Entry.Function;
    const TuModels &Models = tuModels(tu(), Ast);
    if (!Entry.NamedDriverEntry || Function.isInvalidDecl() || !Models.concerns(Topic::Entry) || roleOf(Function, tu()))
      return;
    // Other checks tell what has to be mended before a role type can be given.
    if (strayRoleDeclaration(Function, tu(), Ast) || !entrySignatureMismatch(Function, Models, Ast).empty())
      return;
    if (tu().absenceIsUnknown() || signatureIsUnknown(Function, tu(), Ast))
      return;
    const TypedefNameDecl *Typedef = fittingEntryTypedef(Function, Ast);
    auto Report = diag(Function.getLocation(), "%0 is not declared by its function role type; declare it '%1 %2;'")
                  << &Function << (Typedef ? Typedef->getName() : StringRef(entryRoleTypes().front().Name))
                  << Function.getName();
    if (Typedef)
      if (std::optional<FixItHint> Declare = declare(*Typedef, Function, Ast))
        Report << *Declare;
  }

  static std::optional<FixItHint> declare(const TypedefNameDecl &Typedef, const FunctionDecl &Function,
                                          const ASTContext &Ast) {
    const SourceManager &Sources = Ast.getSourceManager();
    bool Cxx = Ast.getLangOpts().CPlusPlus;
    if ((Cxx && !Function.isExternC()) || Function.getLocation().isMacroID())
      return std::nullopt;
    if (const FunctionDecl *Prototype = Function.getPreviousDecl()) {
      SourceRange Range = Prototype->getSourceRange();
      if (!Prototype->isFirstDecl() || !Sources.isInMainFile(Range.getBegin()) || Range.getBegin().isMacroID() ||
          Range.getEnd().isMacroID() || afterSemicolon(*Prototype, Sources, Ast.getLangOpts()).isInvalid())
        return std::nullopt;
      return FixItHint::CreateReplacement(Range, roleDeclaration(Typedef, Function, /*Linkage=*/false));
    }
    SourceLocation Start = declarationLead(Function).Start;
    if (Start.isInvalid())
      return std::nullopt;
    StringRef Newline = newlineAt(Start, Sources);
    return FixItHint::CreateInsertion(Start, (roleDeclaration(Typedef, Function, Cxx) + ";" + Newline + Newline).str());
  }

public:
  using EntryCheck::EntryCheck;
};

} // namespace

std::unique_ptr<clang::tidy::ClangTidyCheck> makeMissingRoleType(const CheckSite &Site) {
  return std::make_unique<MissingRoleType>(Site);
}

} // namespace driverentry
