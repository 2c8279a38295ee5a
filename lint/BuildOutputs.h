// Which project, platform and configuration a file of a build belongs to, by the folder that MSBuild puts it into:
// "x64\Release\name.tlog\CL.command.1.tlog", "x64\Release\name.ClangTidy\compile_commands.json". Reads folders only.
#pragma once

#include "lint/ReadCommands.h"

namespace driverentry::lint {

/// The folder that was built when \p Path was made: the nearest one above that holds a project, else the one it is in.
llvm::StringRef builtIn(llvm::StringRef Path);

/// The .vcxproj that made \p Path; empty when that is not certain.
std::string projectOfOutput(llvm::StringRef Path, const CommandScope &Scope);

/// The platform that a folder of \p Path below \p Given names ("x64", "ARM64", "x86"), or nothing.
std::string platformOfOutput(llvm::StringRef Path, llvm::StringRef Given);

/// Of several builds of one project in \p Files, those of the configuration that \p Scope wants, else the nearest to
/// it.
std::vector<CommandFile> chooseOutputs(llvm::ArrayRef<CommandFile> Files, const CommandScope &Scope);

} // namespace driverentry::lint
