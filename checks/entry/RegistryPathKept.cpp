// B12, B13: the registry path belongs to the I/O manager and is freed when DriverEntry returns.
#include "checks/shapes/PathCheck.h"

using namespace clang;

namespace driverentry {
namespace {

class RegistryPathKept : public PathCheck {
  void onKeptArgument(const CallExpr &Call, const FunctionDecl &Callee, PathReporter &Report) override {
    Report.report(Call, "'" + Callee.getName().str() +
                            "' keeps the registry path, which is freed when the entry function returns; pass a copy");
  }

  /// A failing entry unloads the image: what was kept is gone with it.
  void onEnd(const PathEnd &End, const PathState &Path, PathReporter &Report) override {
    if (End.Kind == PathEndKind::Failure)
      return;
    for (const Stmt *Store : Path.keptRegistryPath())
      Report.report(*Store, "the registry path is kept here beyond the entry function, whose caller frees it; "
                            "copy the string");
  }

public:
  using PathCheck::PathCheck;
};

} // namespace

std::unique_ptr<clang::tidy::ClangTidyCheck> makeRegistryPathKept(const CheckSite &Site) {
  return std::make_unique<RegistryPathKept>(Site);
}

} // namespace driverentry
