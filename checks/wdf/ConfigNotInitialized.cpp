// B24: structures that a WDK function sets up are set up before members are set and before they are used.
#include "checks/shapes/Fixes.h"
#include "checks/shapes/PathCheck.h"

using namespace clang;

namespace driverentry {
namespace {

class ConfigNotInitialized : public PathCheck {
  llvm::DenseMap<const Stmt *, LostWrite> Lost; ///< by anchor

  void onLostWrite(const LostWrite &Write, PathReporter &Report) override {
    Lost.try_emplace(Write.Write, Write);
    Report.report(*Write.Write, "member '" + Write.Member->getName().str() + "' is set before '" +
                                    Write.Of->Initializer.str() + "' zeroes the structure; the value is lost, set it "
                                    "behind that call");
  }

  void onUninitialized(const CallExpr &Call, const Structure &Of, PathReporter &Report) override {
    Report.report(Call, "'" + Of.Typedef.str() + "' is passed without having been set up; call '" +
                            Of.Initializer.str() + "' first");
  }

  /// Only a plain value moves by itself: a callback that never ran before would start to run.
  void attachFixes(const PathFinding &Finding, const EntryPoint &, ASTContext &Ast,
                   DiagnosticBuilder &Diagnostic) override {
    auto Found = Lost.find(Finding.Anchor);
    const auto *Assignment = dyn_cast_or_null<BinaryOperator>(Finding.Anchor);
    if (Found == Lost.end() || !Assignment || !Found->second.Member->getType()->isIntegralOrEnumerationType() ||
        !Assignment->getRHS()->isEvaluatable(Ast))
      return;
    if (const Stmt *Target = enclosingStatement(*Found->second.Zeroing, Ast))
      for (FixItHint &Hint : moveBehind(*Assignment, *Target, Ast))
        Diagnostic << Hint;
  }

public:
  using PathCheck::PathCheck;
};

} // namespace

std::unique_ptr<clang::tidy::ClangTidyCheck> makeConfigNotInitialized(const CheckSite &Site) {
  return std::make_unique<ConfigNotInitialized>(Site);
}

} // namespace driverentry
