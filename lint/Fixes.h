// Applies fix-its to the files of a checkout, and to no other.
#pragma once

#include "lint/Report.h"

namespace driverentry::lint {

/// Applies the fix of every finding of \p Done that has one, wholly or not at all, and marks the finding. A fix that
/// overlaps an earlier one waits for the next run. Adds to \p Told one line for each that was not applied.
void applyFixes(LintRun &Done, std::vector<std::string> &Told);

} // namespace driverentry::lint
