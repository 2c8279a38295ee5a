// What other tools need to parse one unit as it is parsed here, found out by a parse: the headers that only the kit
// finds, those that it makes up, and what it puts in front. Knows nothing of where that is written.
#pragma once

#include "llvm/Support/Error.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/VirtualFileSystem.h"
#include <map>
#include <string>
#include <vector>

namespace driverentry::lint {

struct UnitNeeds {
  using Texts = std::map<std::string, std::string>;

  std::vector<std::string> Command; ///< as completeCommand() gives it; empty: it could not be found out
  Texts Found;                      ///< headers as written whose names have another case on disk: where they are
  Texts Asked;                      ///< the same by the absolute path under which each was looked for
  Texts Made;                       ///< headers as written that the kit made up: their text; empty for missing ones
  std::string First;                ///< what stands in front of the source
};

llvm::json::Value toJSON(const UnitNeeds &Needs);
bool fromJSON(const llvm::json::Value &Json, UnitNeeds &Needs, llvm::json::Path Path);

/// Parses with \p Command, whose last word is the source; \p Files is what makeKitFileSystem() gave. False when clang
/// does not accept the command.
bool findNeeds(const std::vector<std::string> &Command, llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> Files,
               UnitNeeds &Into);

} // namespace driverentry::lint
