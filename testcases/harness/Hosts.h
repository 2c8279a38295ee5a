// The hosts that a case is run in. Each gives its findings in the case's file, and the file after its fix-its.
#pragma once

#include "testcases/harness/Case.h"

namespace driverentry::testing {

struct Host {
  llvm::StringLiteral Name;
  /// The findings in the case's file, with only the case's check enabled.
  llvm::Expected<std::vector<Finding>> (*Run)(const Case &);
  /// The case's text after every fix-it of its check.
  llvm::Expected<std::string> (*Fix)(const Case &);
  /// clang-tidy removes blanks that a fix-it leaves over, an editor applies it as it is.
  bool FixesAsSent = false;
};

/// plugin, tidy, clangd, lint.
llvm::ArrayRef<Host> allHosts();

/// The compiler flags of a case: a kernel driver against the kit, then the case's own.
std::vector<std::string> flagsOf(const Case &Case);

/// The findings that clang-tidy's text output \p Out names in \p Path.
std::vector<Finding> parseTidyOutput(llvm::StringRef Out, llvm::StringRef Path);

} // namespace driverentry::testing
