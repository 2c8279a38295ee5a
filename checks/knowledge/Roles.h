// Function role types: the typedefs by which a driver's callbacks are declared, and the entry point's names.
#pragma once

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"

namespace driverentry {

/// A 32-bit integer that an entry point returns.
enum class ReturnKind { Signed, Unsigned };

/// A pointer parameter.
struct PointerParameter {
  llvm::StringLiteral Spelling;
  llvm::StringLiteral Record; ///< tag of the structure; empty for void
};

/// One role type.
struct RoleType {
  llvm::StringLiteral Name;
  bool IsEntry; ///< the role of DriverEntry itself
  llvm::StringLiteral ReturnSpelling;
  ReturnKind Returns;
  PointerParameter Parameters[2];
  llvm::StringLiteral Source; ///< document that defines it
};

/// The role type of that name, or null.
const RoleType *findRoleType(llvm::StringRef Name);

/// All role types of entry points; the usual one first.
llvm::ArrayRef<RoleType> entryRoleTypes();

/// Whether the loader's default entry point has this name.
bool isEntryName(llvm::StringRef Name);

} // namespace driverentry
