// The sources that belong to a file, found by reading its includes without a preprocessor.
// Knows nothing of conditions and macros: it reads too much rather than too little, within bounds.
#pragma once

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/VirtualFileSystem.h"
#include <string>
#include <vector>

namespace driverentry {

struct NearbySource {
  std::string Path;
  llvm::StringRef Text;
  std::vector<std::string> Includes; ///< names as written, quotes removed
};

/// Bounds of one walk; hostile trees end there.
constexpr unsigned MaxNearbyFiles = 256;
constexpr uint64_t MaxNearbyFileSize = 4 << 20;

/// Calls \p Visit for \p File and for every header that it reaches by quotes or brackets in its own folder or in
/// \p IncludeDirs, nearest first, until \p Visit answers false.
void visitNearbySources(llvm::vfs::FileSystem &Files, llvm::StringRef File, llvm::ArrayRef<std::string> IncludeDirs,
                        llvm::function_ref<bool(const NearbySource &)> Visit);

/// Walks the same sources in the order in which a preprocessor would read them: \p Include is told each name that is
/// included and whether it is one of these sources, \p Leave each source behind all that it includes, until one of them
/// answers false.
void visitIncludes(llvm::vfs::FileSystem &Files, llvm::StringRef File, llvm::ArrayRef<std::string> IncludeDirs,
                   llvm::function_ref<bool(llvm::StringRef, bool)> Include,
                   llvm::function_ref<bool(const NearbySource &)> Leave);

/// The names that \p Text includes, in order.
std::vector<std::string> includedNames(llvm::StringRef Text);

} // namespace driverentry
