// C4: a pragma that places a function stands in front of that function's definition.
#include "checks/reading/Models.h"
#include "checks/reading/Sections.h"
#include "checks/reading/SourceText.h"
#include "checks/shapes/DriverCheck.h"
#include "clang/ASTMatchers/ASTMatchFinder.h"

using namespace clang;
using namespace clang::ast_matchers;

namespace driverentry {
namespace {

class AllocTextOrder : public DriverCheck {
  void checkPragma(const PragmaUse &Pragma, const FunctionDecl &Function) {
    std::optional<SectionAssignment> Late = lateAssignment(Pragma, Function);
    if (!Late || sectionOf(Function, tu()) == Late->Section ||
        tuModels(tu(), Function.getASTContext()).mode() != Mode::Kernel)
      return;
    {
      auto Report = diag(Pragma.Where.getBegin(),
                         "the pragma that places %0 in section '%1' has no effect behind its definition; "
                         "move it in front of that, behind a declaration")
                    << &Function << Late->Section;
      addMove(Report, Pragma, *Late, Function);
    }
    diag(Function.getLocation(), "%0 is defined here", DiagnosticIDs::Note) << &Function;
  }

  /// Only an entry that moves to its own section is sure to run as before.
  static void addMove(DiagnosticBuilder &Report, const PragmaUse &Pragma, const SectionAssignment &Late,
                      const FunctionDecl &Function) {
    const ASTContext &Ast = Function.getASTContext();
    const SourceManager &Sources = Ast.getSourceManager();
    std::optional<EntryPoint> Entry = entryPoint(Function);
    if (!Entry || !Entry->NamedDriverEntry || Late.Section != initSection() || Late.Functions.size() != 1 ||
        Pragma.Operator || !Sources.isWrittenInSameFile(Pragma.Where.getBegin(), Function.getLocation()) ||
        (Ast.getLangOpts().CPlusPlus && !Function.isExternC()))
      return;
    if (std::optional<FixItHint> Place = placeInSection(Function, Late.Section))
      Report << removeLines(Pragma.Where, Sources) << *Place;
  }

public:
  using DriverCheck::DriverCheck;

  void registerMatchers(MatchFinder *Finder) override {
    Finder->addMatcher(functionDecl(isDefinition(), unless(isImplicit())).bind("function"), this);
  }

  void check(const MatchFinder::MatchResult &Result) override {
    const auto *Function = Result.Nodes.getNodeAs<FunctionDecl>("function");
    if (!Function->getIdentifier())
      return;
    for (const PragmaUse &Pragma : tu().directives().pragmas())
      checkPragma(Pragma, *Function);
  }
};

} // namespace

std::unique_ptr<clang::tidy::ClangTidyCheck> makeAllocTextOrder(const CheckSite &Site) {
  return std::make_unique<AllocTextOrder>(Site);
}

} // namespace driverentry
