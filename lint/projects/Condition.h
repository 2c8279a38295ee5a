// MSBuild's conditions: comparisons of texts and of numbers, and, or, !, Exists, HasTrailingSlash, parentheses.
#pragma once

#include "lint/projects/Properties.h"

namespace driverentry::lint {

struct Truth {
  bool Holds = false;
  std::string Unknown; ///< what could not be understood; then Holds is false
};

/// Whether \p Text holds in \p In. An empty condition holds.
Truth holds(llvm::StringRef Text, const Scope &In);

} // namespace driverentry::lint
