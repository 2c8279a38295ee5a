// What other tools need to parse the same units the same way, as files: a compilation database, the kit's headers, the
// headers that were made up. Names that differ in case are told twice: clang-tidy heeds no overlay that a command
// names, so there are headers that lead on; clangd does, and then finds names as Windows would.
#pragma once

#include "lint/Database.h"
#include "lint/EmitFolder.h"
#include "lint/UnitResult.h"

namespace driverentry::lint {

/// What was written, for the summary.
struct Emitted {
  size_t Commands = 0, Forwarded = 0, MadeUp = 0, Empty = 0;
  std::vector<std::string> LeftOut; ///< headers whose names no folder can hold
};

/// Writes what \p Results tell of \p Units. Replaces what an earlier run wrote.
llvm::Expected<Emitted> emitDatabase(const EmitFolder &Into, llvm::ArrayRef<Unit> Units,
                                     llvm::ArrayRef<UnitResult> Results);

} // namespace driverentry::lint
