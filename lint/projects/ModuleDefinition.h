// What a module-definition file (.def) says of its image. Knows nothing of projects.
#pragma once

#include "llvm/ADT/StringRef.h"
#include <string>
#include <vector>

namespace driverentry::lint {

/// The names under EXPORTS in \p Text, in its order, as other images see them: DllInitialize, too, which is
/// always PRIVATE.
/// Source: learn.microsoft.com/cpp/build/reference/exports
std::vector<std::string> exportsOf(llvm::StringRef Text);

} // namespace driverentry::lint
