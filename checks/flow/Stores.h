// What it means that something is stored, by an assignment or by a function that does the same.
#pragma once

#include "checks/flow/PathEdit.h"

namespace driverentry {

/// \p Store has put \p Value into \p Place.
void stored(const clang::ento::MemRegion &Place, clang::ento::SVal Value, const clang::Stmt &Store, PathEdit &Path);

} // namespace driverentry
