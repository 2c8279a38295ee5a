// The checks as a clang-tidy module; linked into every host.
#include "checks/Registry.h"
#include "clang-tidy/ClangTidyModule.h"

namespace {

class DriverEntryModule : public clang::tidy::ClangTidyModule {
  void addCheckFactories(clang::tidy::ClangTidyCheckFactories &Factories) override {
    driverentry::addCheckFactories(Factories);
  }
};

const clang::tidy::ClangTidyModuleRegistry::Add<DriverEntryModule> Registered("driverentry-module",
                                                                              "Windows drivers' entry code");

} // namespace
