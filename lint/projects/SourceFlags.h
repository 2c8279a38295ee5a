// From the items of an evaluated project to the files that it compiles, and what each is parsed with.
#pragma once

#include "lint/Database.h"
#include "lint/projects/Image.h"
#include "lint/projects/Items.h"

namespace driverentry::lint {

/// Adds to the project of \p Base its compiled files, from \p Lists.
void addSources(Evaluator &Base, const ItemLists &Lists);

/// \p Source of \p Of, built \p As images need it, as a unit with a command in clang's spelling.
Unit unitFor(const ProjectSource &Source, const Project &Of, const Build &As, llvm::StringRef Directory);

} // namespace driverentry::lint
