// The command line of driverentry-lint: one table of options gives the parser, the help and the suggestions.
#pragma once

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include <optional>
#include <string>
#include <vector>

namespace driverentry::lint {

enum class Format { Text, Json, Sarif };
enum class When { Auto, Always, Never };

/// What the user asked for.
struct Settings {
  std::vector<std::string> Inputs;     ///< files, folders, databases, as written
  std::optional<std::string> Database; ///< -p
  std::vector<std::string> Flags;      ///< behind --
  std::string Checks;                  ///< as in .clang-tidy; empty: what .clang-tidy says, else all
  Format Output = Format::Text;
  std::string OutputFile; ///< empty: standard output
  std::string Wdk;
  std::string Configuration, Platform; ///< of projects; empty: Release, x64
  std::optional<std::string> Explain;
  When Color = When::Auto;
  unsigned Jobs = 0;     ///< 0: one per core
  unsigned Timeout = 60; ///< seconds for one file
  bool Fix = false, AllFiles = false, Quiet = false, Verbose = false;
  std::string EmitCompdb; ///< folder; empty: analyse
  bool PrintProject = false;
  bool ListChecks = false, Help = false, Version = false;
};

/// Reads \p Arguments (without the program). Fails with one line that says what is wrong and what to write instead.
llvm::Expected<Settings> parseCommandLine(llvm::ArrayRef<const char *> Arguments);

std::string helpText();

/// ", did you mean '…'?" with the nearest of \p Known, or nothing when none is near.
std::string didYouMean(llvm::StringRef Written, llvm::ArrayRef<llvm::StringRef> Known);

/// The --checks of \p Written: names and globs, where a list that begins with a name replaces what is enabled and one
/// that begins with '-' takes from it. Fails for a pattern that fits no check.
llvm::Expected<std::string> checksGlob(llvm::StringRef Written);

} // namespace driverentry::lint
