// Which of the WDK's headers a driver is read with when none of its own sources includes the core.
#pragma once

#include "llvm/ADT/ArrayRef.h"
#include "llvm/Support/VirtualFileSystem.h"
#include <string>

namespace driverentry {

/// `#include` lines for \p File, or nothing when one of the sources near it includes a WDK header that brings the
/// core, or declares the core's types itself. Such a file relies on a forced include, on a precompiled header that is
/// not there, or on a generated one; without NTSTATUS and DRIVER_OBJECT not even its DriverEntry would be read.
std::string preludeFor(llvm::StringRef File, llvm::ArrayRef<std::string> IncludeDirs, bool Kernel,
                       llvm::vfs::FileSystem &Files);

} // namespace driverentry
