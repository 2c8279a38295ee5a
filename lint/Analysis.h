// Analyses one translation unit: clang-tidy's own context and consumers over one parse, with what they say as data.
#pragma once

#include "lint/Database.h"
#include "lint/UnitResult.h"
#include "llvm/Support/VirtualFileSystem.h"

namespace driverentry::lint {

/// What is the same for all units of a run.
struct AnalysisOptions {
  std::string Checks; ///< appended to what .clang-tidy says; empty: nothing
  std::vector<std::string> Flags;
};

/// One worker's means of analysis, kept from unit to unit. Never writes to any file.
class Analyzer {
  AnalysisOptions Options;
  llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> Files;

public:
  explicit Analyzer(AnalysisOptions Options);

  /// Runs every enabled check over \p Input.
  UnitResult analyse(const Unit &Input);
};

} // namespace driverentry::lint
