// Whether a project may be a driver, or a part of one: a run on drivers has to fail for such a project alone. Knows
// what projects say; what their sources hold it is told.
#pragma once

#include "lint/projects/Image.h"
#include "llvm/ADT/STLFunctionalExtras.h"

namespace driverentry::lint {

/// Whether \p Projects[\p Index] may be a driver or be linked into one of \p Images. Certain is only what was
/// understood: a program, something that compiles nothing, or a library of user mode that is made with no driver's
/// toolset; that no driver here links, and none of whose sources \p ShowsEntry.
bool mayConcernDrivers(size_t Index, llvm::ArrayRef<Project> Projects, llvm::ArrayRef<Image> Images,
                       llvm::function_ref<bool(const std::string &File)> ShowsEntry);

} // namespace driverentry::lint
