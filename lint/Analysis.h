// Analyses one translation unit: clang-tidy's own context and consumers over one parse, with what they say as data.
#pragma once

#include "kit/Kit.h"
#include "lint/Database.h"
#include "lint/UnitResult.h"

namespace driverentry::lint {

/// What is the same for all units of a run.
struct AnalysisOptions {
  std::string Checks; ///< appended to what .clang-tidy says; empty: nothing
  std::vector<std::string> Flags;
  std::shared_ptr<Wdk> RealWdk; ///< null: the kit
  bool NeedsOnly = false;       ///< run no check, find out what UnitNeeds says
};

/// One worker's means of analysis, kept from unit to unit. Never writes to any file.
class Analyzer {
  AnalysisOptions Options;
  /// The files as a driver's compiler sees them; made anew when the working directory changes, because names are
  /// remembered.
  llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> Files;
  std::string Directory;

  std::error_code enter(llvm::StringRef WorkingDirectory);
  /// The command line for clang's driver, with the flags \p Added.
  llvm::Expected<std::vector<std::string>> commandFor(const Unit &Input, std::vector<std::string> Added);
  void run(const Unit &Input, UnitResult &Result);
  void findNeeds(const Unit &Input, UnitResult &Result);

public:
  explicit Analyzer(AnalysisOptions Options) : Options(std::move(Options)) {}

  /// Runs every enabled check over \p Input.
  UnitResult analyse(const Unit &Input);
};

} // namespace driverentry::lint
