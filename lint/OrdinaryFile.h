// Opens a file that a checkout names: a pipe would never end, and a device has no end.
#pragma once

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/MemoryBuffer.h"
#include <memory>

namespace driverentry::lint {

/// The bytes of \p Path, at most \p Most. Fails with the reason alone: the caller knows who asked for \p Path.
llvm::Expected<std::unique_ptr<llvm::MemoryBuffer>> readOrdinaryFile(llvm::StringRef Path, uint64_t Most);

} // namespace driverentry::lint
