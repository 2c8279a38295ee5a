// A folder that holds a project of any kind, and what the tests of evaluation ask of the result.
#pragma once

#include "lint/projects/Projects.h"
#include "testcases/harness/Process.h"
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace driverentry::testing {

class EvaluatedFolder : public ::testing::Test {
protected:
  ScratchFolder Folder;
  lint::ProjectOptions Options = {"", "", Folder.path().str(), Folder.path().str()};

  std::string path(llvm::StringRef Name) const { return (Folder.path() + "/" + Name).str(); }

  /// The files that \p Of compiles, relative to the folder.
  std::vector<std::string> files(const lint::Project &Of) const {
    std::vector<std::string> Result;
    for (const lint::ProjectSource &Source : Of.Sources)
      Result.push_back(llvm::StringRef(Source.File).drop_front(Folder.path().size() + 1).str());
    return Result;
  }
  static std::vector<std::string> texts(llvm::ArrayRef<lint::Entry> Entries) {
    std::vector<std::string> Result;
    for (const lint::Entry &Part : Entries)
      Result.push_back(Part.Text);
    return Result;
  }
  static std::vector<std::string> texts(llvm::ArrayRef<lint::Gap> Gaps) {
    std::vector<std::string> Result;
    for (const lint::Gap &Each : Gaps)
      Result.push_back(Each.What);
    return Result;
  }
};

} // namespace driverentry::testing
