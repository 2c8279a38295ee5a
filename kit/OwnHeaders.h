// Where a driver's own headers are when its compile command does not say.
#pragma once

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/VirtualFileSystem.h"
#include <string>
#include <vector>

namespace driverentry {

/// The folder of \p File, which every project searches.
std::string ownFolder(llvm::StringRef File);

/// The folders that a command without any include directory leaves out: `inc` and `include` above \p File, and those of
/// its checkout that alone have a header which \p File, or a header of its, includes. Looks at a bounded number of
/// folders, and nowhere outside of what a `.git` or a licence marks as a checkout.
std::vector<std::string> guessedFolders(llvm::StringRef File, llvm::vfs::FileSystem &Files);

} // namespace driverentry
