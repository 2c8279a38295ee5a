// The files of one checkout as Windows would find them: names without regard to case, '\' for '/', and nothing outside.
// Reads folders, never files.
#pragma once

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringRef.h"
#include <string>
#include <vector>

namespace driverentry::lint {

/// Paths below what only an installed toolchain has begin with this, which no Windows path can hold.
constexpr llvm::StringLiteral ToolchainRoot = "<toolchain>";

struct FoundPath {
  enum Kind { File, Folder, Missing, Outside, Toolchain } What;
  std::string Path; ///< absolute, as the disk spells it; of Outside and Toolchain: as written
};

class CheckoutFiles {
  struct Listing {
    llvm::StringMap<std::vector<std::string>> Names; ///< by their lower case
  };
  std::string Root, RealRoot;
  llvm::StringMap<Listing> Listings; ///< by folder
  unsigned Globbed = 0;

  const Listing &list(llvm::StringRef Folder);
  /// The name in \p Folder that \p Name stands for, or nothing.
  std::string spelled(llvm::StringRef Folder, llvm::StringRef Name);
  /// Whether the links in \p Path do not lead out of the checkout.
  bool staysInside(llvm::StringRef Path);
  void globBelow(llvm::StringRef Folder, llvm::ArrayRef<llvm::StringRef> Parts, std::vector<std::string> &Into);

public:
  explicit CheckoutFiles(std::string Root) : Root(std::move(Root)) {}

  llvm::StringRef root() const { return Root; }
  /// What \p Written, relative to \p Folder, stands for.
  FoundPath find(llvm::StringRef Written, llvm::StringRef Folder);
  /// The files that the wildcards of \p Written fit, sorted. A tree too large for any project gives what was found.
  std::vector<std::string> glob(llvm::StringRef Written, llvm::StringRef Folder);
  /// The nearest file called \p Name in \p Folder or above it, inside the checkout; empty when there is none.
  std::string findAbove(llvm::StringRef Name, llvm::StringRef Folder);
};

/// The folder that the paths of \p File may not leave: the outermost one above it that is under version control, else
/// \p Here when the file is below it, else \p Given.
std::string checkoutOf(llvm::StringRef File, llvm::StringRef Given, llvm::StringRef Here);

/// Whether \p Path is \p Folder or below it. Both are absolute and normalised.
bool isBelow(llvm::StringRef Path, llvm::StringRef Folder);

} // namespace driverentry::lint
