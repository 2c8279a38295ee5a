// Function role types: the typedefs by which a driver's callbacks are declared, and the entry point's names.
#pragma once

#include "llvm/ADT/StringRef.h"

namespace driverentry {

/// One role type.
struct RoleType {
  llvm::StringLiteral Name;
  bool IsEntry;               ///< the role of DriverEntry itself
  llvm::StringLiteral Source; ///< document that defines it
};

/// The role type of that name, or null.
const RoleType *findRoleType(llvm::StringRef Name);

/// Whether the loader's default entry point has this name.
bool isEntryName(llvm::StringRef Name);

} // namespace driverentry
