// A3: in C++, DriverEntry has C linkage.
#include "checks/reading/Roles.h"
#include "checks/reading/SourceText.h"
#include "checks/shapes/DriverCheck.h"

using namespace clang;

namespace driverentry {
namespace {

/// Whether the name also stands for a function with C linkage: an overload, since linkage is inherited.
bool hasOverloadWithCLinkage(const FunctionDecl &Function, const ASTContext &Ast, bool Defined) {
  for (const NamedDecl *Other : Ast.getTranslationUnitDecl()->lookup(Function.getDeclName()))
    if (const auto *Found = dyn_cast<FunctionDecl>(Other);
        Found && Found->isExternC() && (!Defined || Found->isDefined()))
      return true;
  return false;
}

class MissingExternC : public EntryCheck {
  void checkEntry(const EntryPoint &Entry, ASTContext &Ast) override {
    const FunctionDecl &Function = *Entry.Function;
    if (!Ast.getLangOpts().CPlusPlus || !Entry.NamedDriverEntry || Function.isInvalidDecl() || Function.isExternC() ||
        !Function.isExternallyVisible() || !tuModels(tu(), Ast).concerns(Topic::Entry) ||
        hasOverloadWithCLinkage(Function, Ast, /*Defined=*/true))
      return;
    bool Overloads = hasOverloadWithCLinkage(Function, Ast, /*Defined=*/false);
    // With other parameters than its declaration: the signature is what has to be mended.
    if (Overloads && !entrySignatureMismatch(Function, tuModels(tu(), Ast), Ast).empty())
      return;
    if (tu().absenceIsUnknown() || signatureIsUnknown(Function, tu(), Ast))
      return;
    auto Report = diag(Function.getLocation(),
                       "%0 has C++ linkage, so the linker does not find the driver's entry; declare it extern \"C\"")
                  << &Function;
    const SourceManager &Sources = Ast.getSourceManager();
    SourceLocation First = Function.getFirstDecl()->getLocation();
    // A header may be included by C files, and an overload would contradict.
    if (!Sources.isInMainFile(First) || Overloads)
      return;
    if (SourceLocation Start = declarationLead(*Function.getFirstDecl()).Start; Start.isValid())
      Report << FixItHint::CreateInsertion(Start, "extern \"C\" ");
  }

public:
  using EntryCheck::EntryCheck;
};

} // namespace

std::unique_ptr<clang::tidy::ClangTidyCheck> makeMissingExternC(const CheckSite &Site) {
  return std::make_unique<MissingExternC>(Site);
}

} // namespace driverentry
