// A23, B37: tracing that is live at a failing return of DriverEntry is cleaned up, unless a callback that the framework
// runs in that case does it. The decision table stands at the start of the rule catalogue.
#include "checks/shapes/Fixes.h"
#include "checks/shapes/PathCheck.h"

using namespace clang;

namespace driverentry {
namespace {

class WppNotCleanedUpOnFailure : public PathCheck {
  /// Returns that some path reaches with nothing to clean up: a fix-it there would clean up twice.
  llvm::SmallPtrSet<const ReturnStmt *, 8> AlsoClean;

  /// Whether this failing path leaves tracing registered. Unknown is no.
  static bool leaves(const PathState &Path) {
    if (!Path.held(Resource::Tracing) || Path.maybeReleased(Resource::Tracing))
      return false;
    switch (Path.framework()) {
    case FrameworkState::NotCreated:
    case FrameworkState::CreateFailed:
      return true;
    case FrameworkState::Created:
      return Path.frameworkReleases(Resource::Tracing) == Answer::No;
    case FrameworkState::Unknown:
      return false;
    }
    llvm_unreachable("all states are listed");
  }

  Resource about() const override { return Resource::Tracing; }

  void onEnd(const PathEnd &End, const PathState &Path, PathReporter &Report) override {
    if (!End.canFail() || !leaves(Path)) {
      AlsoClean.insert(End.Return);
      return;
    }
    std::string Message = "tracing is still registered when the entry function fails here; ";
    if (Path.framework() == FrameworkState::Created)
      Message += "the driver object has no cleanup callback that undoes it, and the unload routine does not run; ";
    Message += End.Kind == PathEndKind::MayFail ? "if the returned status is a failure, call '" : "call '";
    Report.report(*End.Return, Message + cleanup() + "' before this return");
    if (End.Kind == PathEndKind::MayFail)
      AlsoClean.insert(End.Return);
  }

  static std::string cleanup() { return apiThat(Act::Release, Resource::Tracing)->spelling().str(); }

  void attachFixes(const PathFinding &Finding, const EntryPoint &Entry, ASTContext &Ast,
                   DiagnosticBuilder &Diagnostic) override {
    const auto *Return = dyn_cast_or_null<ReturnStmt>(Finding.Anchor);
    const ParmVarDecl *DriverObject = Entry.driverObject();
    if (!Return || AlsoClean.contains(Return) || !DriverObject || DriverObject->getName().empty())
      return;
    for (FixItHint &Hint : insertBeforeReturn(*Return, (cleanup() + "(" + DriverObject->getName() + ");").str(), Ast))
      Diagnostic << Hint;
  }

public:
  using PathCheck::PathCheck;
};

} // namespace

std::unique_ptr<clang::tidy::ClangTidyCheck> makeWppNotCleanedUpOnFailure(const CheckSite &Site) {
  return std::make_unique<WppNotCleanedUpOnFailure>(Site);
}

} // namespace driverentry
