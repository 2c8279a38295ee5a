// The project's own text, as the meta-tests read it.
#pragma once

#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/StringRef.h"
#include <string>
#include <vector>

namespace driverentry::testing {

/// Files below \p Folder (relative to the project) with one of \p Extensions, relative to the project, sorted.
std::vector<std::string> projectFiles(llvm::StringRef Folder, std::vector<std::string> Extensions);

/// The text of a project file; fails the running test when there is none.
std::string projectText(llvm::StringRef Path);

bool projectHas(llvm::StringRef Path);

struct Literal {
  unsigned Line;
  std::string Text; ///< adjacent literals joined
  std::string Of;   ///< the function whose first argument it begins, if any
};

/// The string literals of C++ source, but for those of #include lines.
std::vector<Literal> stringLiterals(llvm::StringRef Source);

} // namespace driverentry::testing
