// A .vcxproj, evaluated for one configuration. Those that a solution names: Solution.h.
#pragma once

#include "lint/projects/Project.h"

namespace driverentry::lint {

/// What the user may say of the configuration, and where the run stands.
struct ProjectOptions {
  std::string Configuration, Platform; ///< empty: Release, x64
  std::string Here;                    ///< working directory
  std::string Given;                   ///< folder on the command line that the projects are below
};

bool isProjectFile(llvm::StringRef Path);  ///< by its name: .vcxproj
bool isSolutionFile(llvm::StringRef Path); ///< by its name: .sln, .slnx

/// Solutions say x86 where projects of C++ say Win32.
bool isSamePlatform(llvm::StringRef A, llvm::StringRef B);

/// Evaluates the project at \p Path (absolute). \p Solution is the solution it was found by, or empty. Fails, with the
/// path in the message, when nothing of it can be used.
llvm::Expected<Project> evaluateProject(llvm::StringRef Path, llvm::StringRef Solution, const ProjectOptions &Options);

/// One line on all that \p Of could not understand, or nothing.
std::string problemOf(const Project &Of);
/// One line on the header paths that were dropped, or nothing.
std::string warningOf(const Project &Of);

/// One line when the user asked for a \p Configuration or \p Platform that none of \p Projects has, else nothing.
std::string missingConfiguration(llvm::ArrayRef<Project> Projects, llvm::StringRef Configuration,
                                 llvm::StringRef Platform);

/// Writes for --print-project what was understood, and where each value comes from.
void printProject(const Project &Of, llvm::raw_ostream &Out);

} // namespace driverentry::lint
