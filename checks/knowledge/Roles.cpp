#include "checks/knowledge/Roles.h"
#include "checks/knowledge/Table.h"
#include <algorithm>

namespace driverentry {
namespace {

constexpr RoleType RoleTypes[] = {
    {"DRIVER_INITIALIZE",
     true,
     "NTSTATUS",
     ReturnKind::Signed,
     {{"PDRIVER_OBJECT", "_DRIVER_OBJECT"}, {"PUNICODE_STRING", "_UNICODE_STRING"}},
     "ddi/wdm/nc-wdm-driver_initialize"},
    {"sp_DRIVER_INITIALIZE",
     true,
     "ULONG",
     ReturnKind::Unsigned,
     {{"PVOID", ""}, {"PVOID", ""}},
     "devtest/declaring-functions-by-using-function-role-types-for-storport-drivers"},
};
static_assert(sortedByName(RoleTypes), "findRoleType searches by halving");
static_assert(std::ranges::all_of(RoleTypes, [](const RoleType &Row) { return Row.IsEntry; }),
              "entryRoleTypes is all of them");

} // namespace

const RoleType *findRoleType(llvm::StringRef Name) { return findByName(RoleTypes, Name); }

llvm::ArrayRef<RoleType> entryRoleTypes() { return RoleTypes; }

bool isEntryName(llvm::StringRef Name) { return Name == "DriverEntry"; }

} // namespace driverentry
