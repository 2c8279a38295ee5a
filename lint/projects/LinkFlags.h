// From the evaluated items of a project to what its linker is given, and the services that install the result.
#pragma once

#include "lint/projects/Items.h"

namespace driverentry::lint {

/// Fills in Link of the project of \p Base, from \p Lists. A .def or .inf that is not there costs nothing.
void addLink(Evaluator &Base, const ItemLists &Lists);

} // namespace driverentry::lint
