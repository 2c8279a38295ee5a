// Whether a source file can define a driver entry point: a scan of its text, fast enough for every file of a tree.
#pragma once

#include "llvm/ADT/StringRef.h"

namespace driverentry::lint {

/// Whether \p Text has an entry point's name or an entry role type as a token outside comments and literals, or a macro
/// that may write one (SDK_DRIVER_ENTRY, or `NAME(…) {` in capitals where a declaration begins). A text
/// that is no 8-bit encoding counts as one, so that the compiler gets to say what is wrong with it.
bool mentionsEntryPoint(llvm::StringRef Text);

} // namespace driverentry::lint
