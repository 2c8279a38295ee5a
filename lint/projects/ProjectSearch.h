// Where the projects are that may compile a file. Reads folders and solutions, evaluates nothing.
#pragma once

#include "llvm/ADT/StringRef.h"
#include <string>
#include <vector>

namespace driverentry::lint {

/// The folder that a search for the projects of \p File does not leave: its checkout, or what looks like
/// one.
std::string searchRoot(llvm::StringRef File);

/// The .vcxproj files that may compile \p File: those of its folder, those that solutions there name, those of the
/// folders below; then the same of each folder above, up to \p Root. Bounded.
std::vector<std::string> projectsNear(llvm::StringRef File, llvm::StringRef Root);

} // namespace driverentry::lint
