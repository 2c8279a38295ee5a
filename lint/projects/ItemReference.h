// How a project speaks of items it has already: "@(Type->'%(Filename).c', ' ')", and what every item knows of itself.
#pragma once

#include "llvm/ADT/StringRef.h"
#include <optional>
#include <string>

namespace driverentry::lint {

/// What stands between "@(" and ")": "Type", "Type->'transform'", "Type->'transform', 'separator'".
struct ItemReference {
  llvm::StringRef Type;
  std::optional<llvm::StringRef> Transform;
  bool IsDistinct = false; ///< ->Distinct()
  llvm::StringRef Separator = ";";
};

std::optional<ItemReference> parseReference(llvm::StringRef Inner);

/// What MSBuild itself knows of the item \p Include, whose file is \p FullPath; nothing for a name of the project's
/// own.
std::optional<std::string> wellKnownMetadata(llvm::StringRef Name, llvm::StringRef Include, llvm::StringRef FullPath);

} // namespace driverentry::lint
