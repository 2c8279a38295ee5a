// A folder in which the built driverentry-lint is run, and drivers that are known to have one defect or none.
#pragma once

#include "testcases/harness/Process.h"
#include "llvm/Support/JSON.h"
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace driverentry::testing {

/// One finding of driverentry-missing-role-type, in line 5.
extern const std::string BadDriver;
/// None.
extern const std::string GoodDriver;

class Sandbox : public ::testing::Test {
protected:
  ScratchFolder Folder;

  std::string write(llvm::StringRef Name, llvm::StringRef Text) const { return Folder.write(Name, Text); }
  std::string path(llvm::StringRef Name) const { return (Folder.path() + "/" + Name).str(); }
  std::string text(llvm::StringRef Name) const;
  /// Runs driverentry-lint in the folder, with only driverentry-missing-role-type enabled.
  Outcome lint(std::vector<std::string> Arguments) const;
  /// The same, with nothing added.
  Outcome plainLint(std::vector<std::string> Arguments) const;
  /// The report of lint() with --format json, or null with a failure.
  llvm::json::Value json(std::vector<std::string> Arguments) const;
  /// A compile_commands.json of \p Entries, (file, arguments).
  void writeDatabase(llvm::ArrayRef<std::pair<std::string, std::vector<std::string>>> Entries) const;
};

/// That \p Ran found what BadDriver has in \p File, whatever else happened.
void expectFound(const Outcome &Ran, llvm::StringRef File);

} // namespace driverentry::testing
