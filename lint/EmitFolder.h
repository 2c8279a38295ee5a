// The folder that --emit-compdb writes into: one that is empty or that an earlier run made. Nothing else in it is
// touched, and nothing is written through a link.
#pragma once

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include <string>

namespace driverentry::lint {

class EmitFolder {
  std::string Path; ///< absolute

  explicit EmitFolder(std::string Path) : Path(std::move(Path)) {}

public:
  /// Makes the folder \p Written ready; fails, with its name in the message, for one that is not ours.
  static llvm::Expected<EmitFolder> open(llvm::StringRef Written);

  llvm::StringRef path() const { return Path; }
  /// \p Name as an absolute path.
  std::string at(const llvm::Twine &Name) const { return (Path + "/" + Name).str(); }
  /// Removes the file or folder \p Name that an earlier run wrote.
  llvm::Error remove(llvm::StringRef Name) const;
  /// Writes the file \p Name, which no earlier write() made; folders are made on the way.
  llvm::Error write(llvm::StringRef Name, llvm::StringRef Text) const;
};

} // namespace driverentry::lint
