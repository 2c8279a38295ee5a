// Which source of a project is the pattern for a file, and the command that the file then has.
#pragma once

#include "lint/projects/Project.h"
#include "clang/Tooling/CompilationDatabase.h"

namespace driverentry {

/// Whether \p File is a source or a header by its name.
bool canHaveCommand(llvm::StringRef File);

constexpr unsigned Certain = 5;

/// How much speaks for \p Source of \p Of as a pattern for \p File. 0: nothing; Certain: it is that file.
unsigned fits(const lint::ProjectSource &Source, const lint::Project &Of, llvm::StringRef File);

/// The command of \p Source, for \p File. Says by its macros what the driver runs in.
clang::tooling::CompileCommand commandOf(const lint::ProjectSource &Source, const lint::Project &Of,
                                         llvm::StringRef File);

} // namespace driverentry
