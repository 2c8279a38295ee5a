// Which source of a project is the pattern for a file, and the command that the file then has.
#pragma once

#include "lint/projects/Image.h"
#include "clang/Tooling/CompilationDatabase.h"

namespace driverentry {

/// Whether \p File is a source or a header by its name.
bool canHaveCommand(llvm::StringRef File);

constexpr unsigned Certain = 5;

/// How much speaks for \p Source of \p Of as a pattern for \p File. 0: nothing; Certain: it is that file.
unsigned fits(const lint::ProjectSource &Source, const lint::Project &Of, llvm::StringRef File);

/// What an editor, which has one command for a file, takes \p Of for. A library is a part of the drivers of \p All that
/// link it, when these all say the same of themselves.
lint::Build buildOf(const lint::Project &Of, llvm::ArrayRef<const lint::Project *> All);

/// The command of \p Source, for \p File. Says by its macros what the driver runs in.
clang::tooling::CompileCommand commandOf(const lint::ProjectSource &Source, const lint::Project &Of,
                                         const lint::Build &As, llvm::StringRef File);

} // namespace driverentry
