// Sources in UTF-16, which cl.exe takes and clang does not. Knows nothing of other encodings.
#pragma once

#include "llvm/ADT/IntrusiveRefCntPtr.h"
#include "llvm/Support/VirtualFileSystem.h"

namespace driverentry {

/// \p Base, with files that begin with the byte order mark of UTF-16 read as UTF-8.
llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem>
makeWideFileSystem(llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> Base);

} // namespace driverentry
