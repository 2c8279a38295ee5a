// A26: no framework method is called before the framework driver object exists.
#include "checks/shapes/PathCheck.h"

using namespace clang;

namespace driverentry {
namespace {

class FrameworkCallBeforeCreate : public PathCheck {
  void onCall(const CallExpr &Call, const FunctionDecl &Callee, const Api *, const PathState &Path,
              PathReporter &Report) override {
    if (!Callee.getIdentifier() || !isFrameworkMethod(Callee.getName()))
      return;
    std::string Create = apiThat(Act::CreateFrameworkDriver)->spelling().str();
    if (Path.framework() == FrameworkState::NotCreated)
      Report.report(Call, "framework method '" + Callee.getName().str() + "' is called before '" + Create +
                              "'; move the call behind it");
    if (Path.framework() == FrameworkState::CreateFailed)
      Report.report(Call, "framework method '" + Callee.getName().str() + "' is called although '" + Create +
                              "' failed; no framework driver object exists on this path");
  }

public:
  using PathCheck::PathCheck;
};

} // namespace

std::unique_ptr<clang::tidy::ClangTidyCheck> makeFrameworkCallBeforeCreate(const CheckSite &Site) {
  return std::make_unique<FrameworkCallBeforeCreate>(Site);
}

} // namespace driverentry
