// What the WDK's own props would give a project: they are not in the checkout, so this table stands for them.
#pragma once

#include "lint/projects/Project.h"

namespace driverentry::lint {

/// Sets the properties that a project finds when it starts.
void setToolchainProperties(Properties &Into);

/// What is injected once the properties of the project are known.
struct Injected {
  DriverSpace Space = DriverSpace::Detect;
  std::string Target;
  std::vector<Entry> Defines;
};

/// For the project whose evaluated properties are \p Known.
Injected injectedBy(const Properties &Known);

} // namespace driverentry::lint
