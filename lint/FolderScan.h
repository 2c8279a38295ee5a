// What lies below a folder that was given: sources, projects, and what earlier builds say of their commands. Links to
// folders are left alone; hidden folders too, but for databases that editors keep there.
#pragma once

#include "lint/Database.h"
#include "llvm/ADT/Twine.h"

namespace driverentry::lint {

/// A file that tells how sources were compiled.
struct CommandFile {
  std::string Path;
  Trust By;
};

struct FolderContents {
  std::vector<std::string> Sources;
  std::vector<std::string> Projects; ///< .vcxproj, and SOURCES where there is no .vcxproj beside it
  std::vector<CommandFile> Commands; ///< the surest first, then the nearest to the folder
  std::vector<std::string> Problems; ///< folders that cannot be read, a line for each
};

/// Looks at no more than \p MostEntries.
FolderContents scanFolder(llvm::StringRef Folder, size_t MostEntries = SIZE_MAX);

/// How the file at \p Path tells commands, by its name; nothing for any other file.
std::optional<Trust> commandFileKind(llvm::StringRef Path);

} // namespace driverentry::lint
