#include "checks/knowledge/Roles.h"
#include "checks/knowledge/Table.h"

namespace driverentry {
namespace {

constexpr RoleType RoleTypes[] = {
    {"DRIVER_INITIALIZE", true, "ddi/wdm/nc-wdm-driver_initialize"},
    {"sp_DRIVER_INITIALIZE", true, "devtest/declaring-functions-by-using-function-role-types-for-storport-drivers"},
};
static_assert(sortedByName(RoleTypes), "findRoleType searches by halving");

} // namespace

const RoleType *findRoleType(llvm::StringRef Name) { return findByName(RoleTypes, Name); }

bool isEntryName(llvm::StringRef Name) { return Name == "DriverEntry"; }

} // namespace driverentry
