// The commands that earlier builds left, in logs and databases, as units of this checkout: whatever machine wrote
// them, their paths are those of here. A command is not made safe here, only found.
#pragma once

#include "lint/FolderScan.h"

namespace driverentry::lint {

/// What the files of commands belong to.
struct CommandScope {
  std::string Given;    ///< folder on the command line; of a file: the folder it is in
  std::string Checkout; ///< that headers are looked for in
  std::vector<std::string> Projects;
  std::string Configuration, Platform; ///< as asked for; empty: not asked
  /// The file itself was asked for: what it lists and is not there is a unit, too, to be told as not analysed.
  bool IsAskedFor = false;
};

struct ReadCommands {
  std::vector<Unit> Units;           ///< in the order of the files and their entries; sources only
  std::vector<std::string> Problems; ///< a line for what cannot be read
  std::vector<std::string> Notes;    ///< a line for what was made of it
};

ReadCommands readCommands(llvm::ArrayRef<CommandFile> Files, const CommandScope &Scope);

} // namespace driverentry::lint
