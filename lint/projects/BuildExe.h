// Projects of build.exe, which built drivers before there was a .vcxproj: a SOURCES file is one, dirs files name the
// folders that have one. What is made of it is the same as of a .vcxproj.
#pragma once

#include "lint/projects/Projects.h"

namespace driverentry::lint {

bool isSourcesFile(llvm::StringRef Path); ///< by its name: SOURCES
bool isDirsFile(llvm::StringRef Path);    ///< by its name: dirs

/// Evaluates the SOURCES file at \p Path (absolute). Fails, with the path in the message, when nothing of it can be
/// used; nothing, when it is no file of build.exe at all.
llvm::Expected<std::optional<Project>> evaluateSources(llvm::StringRef Path, const ProjectOptions &Options);

/// The SOURCES files below the dirs file at \p Path, absolute, in its order. What it names and is not there is told in
/// \p Problems. Fails with the path in the message.
llvm::Expected<std::vector<std::string>> readDirs(llvm::StringRef Path, const ProjectOptions &Options,
                                                  std::vector<std::string> &Problems);

} // namespace driverentry::lint
