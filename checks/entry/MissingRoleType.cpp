// A30: DriverEntry is declared by its function role type.
#include "checks/shapes/DriverCheck.h"

using namespace clang;

namespace driverentry {
namespace {

class MissingRoleType : public EntryCheck {
  void checkEntry(const EntryPoint &Entry, ASTContext &) override {
    diag(Entry.Function->getLocation(), "%0 is not declared by its function role type") << Entry.Function;
  }

public:
  using EntryCheck::EntryCheck;
};

} // namespace

std::unique_ptr<clang::tidy::ClangTidyCheck> makeMissingRoleType(const CheckSite &Site) {
  return std::make_unique<MissingRoleType>(Site);
}

} // namespace driverentry
