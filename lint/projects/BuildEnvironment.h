// What the environment of build.exe sets before it reads a file.
#pragma once

#include "lint/projects/Project.h"

namespace driverentry::lint {

/// build.exe's name of the architecture that \p Platform is: "amd64", "i386", "arm64".
llvm::StringRef buildArchitecture(llvm::StringRef Platform);

/// Sets the macros that a file of build.exe finds in the configuration of \p For.
void setBuildEnvironment(Properties &Into, const Project &For);

} // namespace driverentry::lint
