// The paths in a compile command: its files and folders can be looked up anew, all else stays as it is.
#pragma once

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/StringRef.h"
#include <optional>
#include <string>
#include <vector>

namespace driverentry::lint {

/// What \p Written, a folder or a file of a command, is to be; nothing: the option is left out.
using PathMap = llvm::function_ref<std::optional<std::string>(llvm::StringRef Written)>;

/// \p Command (program first) without its inputs, and with the value of every option that names a header or a folder of
/// headers put through \p Map.
std::vector<std::string> withPaths(llvm::ArrayRef<std::string> Command, PathMap Map);

} // namespace driverentry::lint
