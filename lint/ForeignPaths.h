// Paths that were written on another machine ("C:\SRC\DRIVER\A.C"), found again in this checkout by the folders that
// the files of a build have in common with it. Reads folders, never files.
#pragma once

#include "lint/projects/CheckoutFiles.h"

namespace driverentry::lint {

class ForeignPaths {
public:
  /// A folder there, and the one here that stands for it.
  struct Root {
    std::vector<std::string> There; ///< names of folders, the drive first
    std::string Here;
    unsigned Files = 0;    ///< that say so
    bool IsStrong = false; ///< by more than the name of a file
  };

  /// Sources are looked for below \p Given, all else in \p Checkout.
  ForeignPaths(std::string Given, std::string Checkout) : Given(std::move(Given)), Files(std::move(Checkout)) {}

  /// Finds out which folders stand for which, from the source files of a build as they were \p Written (absolute).
  void learn(llvm::ArrayRef<std::string> Written);
  /// The likeliest first.
  llvm::ArrayRef<Root> roots() const { return Roots; }

  /// What \p Written stands for here: File or Folder; Missing, with the path it would have, when the checkout should
  /// have it and has not; Outside when it was no part of the checkout.
  FoundPath find(llvm::StringRef Written);
  /// The same for a path that was written here, without regard to case.
  FoundPath findHere(llvm::StringRef Path) { return Files.find(Path, Files.root()); }
  llvm::StringRef checkout() const { return Files.root(); }

private:
  std::string Given;
  CheckoutFiles Files;
  llvm::StringMap<std::vector<std::string>> Sources; ///< below Given, by the lower case of their names
  std::vector<Root> Roots;

  void index();
  std::optional<Root> rootOf(llvm::StringRef Written) const;
};

/// "C:\src\drivers" of \p Root, "/src/drivers" for one that was no Windows.
std::string spelledThere(const ForeignPaths::Root &Root);

} // namespace driverentry::lint
