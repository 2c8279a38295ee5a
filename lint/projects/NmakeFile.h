// Reads the macros that a file of build.exe sets (SOURCES, dirs, and what they include): nmake's lines, conditions and
// $(…). Rules are passed over, nothing is executed. Knows nothing of what the macros mean.
#pragma once

#include "lint/projects/Project.h"

namespace driverentry::lint {

class NmakeFile {
public:
  /// What is not understood is told in \p Into; macros are set in \p Known.
  NmakeFile(Project &Into, CheckoutFiles &Files, Properties &Known) : Into(Into), Files(Files), Known(Known) {}

  /// Reads the file at \p Path. Fails with the reason alone.
  llvm::Error read(llvm::StringRef Path) { return read(Path, 0); }
  /// The value of \p Name with all macros replaced; those that nobody set, by \p ForUnknown.
  Value value(llvm::StringRef Name, llvm::StringRef ForUnknown = "");

private:
  Project &Into;
  CheckoutFiles &Files;
  Properties &Known;
  unsigned Included = 0;

  llvm::Error read(llvm::StringRef Path, unsigned Depth);
  /// \p Text with its macros replaced; those that nobody set stay when there is nothing \p ForUnknown.
  std::string expanded(llvm::StringRef Text, std::optional<llvm::StringRef> ForUnknown);
  void include(llvm::StringRef Written, const Origin &From, unsigned Depth);
  void assign(llvm::StringRef Line, const Origin &From);
  bool holds(llvm::StringRef Directive, llvm::StringRef Rest, const Origin &From);
};

/// One line of nmake: continued lines are joined, comments are gone.
struct NmakeLine {
  std::string Text;
  unsigned Number; ///< of its first line
};

std::vector<NmakeLine> nmakeLines(llvm::StringRef Text);

/// Whether the expression \p Text of an !if, its macros replaced, holds; nothing when it is not understood.
/// \p IsDefined says whether a macro is.
std::optional<bool> nmakeHolds(llvm::StringRef Text, llvm::function_ref<bool(llvm::StringRef)> IsDefined);

} // namespace driverentry::lint
