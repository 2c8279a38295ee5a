// What a constant means when the loader receives it as the status of an entry function.
#pragma once

#include "llvm/ADT/StringRef.h"
#include <cstdint>

namespace driverentry {

enum class StatusFlaw : uint8_t {
  None,
  Pending,        ///< an entry function is synchronous
  CountsAsSuccess, ///< a positive value that is no informational status: the driver stays loaded
  Generic,        ///< -1: a failure that says nothing
  HResult,        ///< a COM result
};

/// What is wrong with returning \p Status (an NTSTATUS, sign-extended).
/// Source: kernel/using-ntstatus-values, devtest/28650-generic-value-is-not-treated-as-failure
StatusFlaw flawOf(int64_t Status);

/// Whether a macro of that name stands for a truth value, not for a status.
bool isTruthMacro(llvm::StringRef Name);

} // namespace driverentry
