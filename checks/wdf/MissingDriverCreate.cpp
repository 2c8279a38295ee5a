// A25: the entry function of a framework driver creates the framework driver object.
#include "checks/shapes/PathCheck.h"

using namespace clang;

namespace driverentry {
namespace {

class MissingDriverCreate : public PathCheck {
  /// Only a path that set up the framework's driver configuration proves a framework driver: wdf.h alone is also
  /// included by plain WDM helpers of such drivers.
  void onEnd(const PathEnd &End, const PathState &Path, PathReporter &Report) override {
    if (End.Kind != PathEndKind::Success || !Path.frameworkConfigured() || Path.registeredElsewhere() ||
        Path.framework() != FrameworkState::NotCreated)
      return;
    Report.report(*End.Return, "the entry function of a framework driver succeeds here without having called '" +
                                   apiThat(Act::CreateFrameworkDriver)->spelling().str() + "'");
  }

public:
  using PathCheck::PathCheck;
};

} // namespace

std::unique_ptr<clang::tidy::ClangTidyCheck> makeMissingDriverCreate(const CheckSite &Site) {
  return std::make_unique<MissingDriverCreate>(Site);
}

} // namespace driverentry
