// The preprocessor's side of a translation unit: which macros were expanded, which pragmas and includes were seen.
// Knows nothing of drivers but which branches their builds take; sections and roles are read out of it elsewhere.
#pragma once

#include "clang/Basic/SourceLocation.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include <memory>
#include <string>
#include <vector>

namespace clang {
class Preprocessor;
}

namespace driverentry {

/// One expansion of a macro that was written in a file (not inside another macro).
struct MacroUse {
  std::string Name;
  clang::SourceRange Range; ///< name to closing parenthesis, file locations
};

/// One #pragma or __pragma.
struct PragmaUse {
  std::string Name;               ///< first word, that of a macro expanded: "alloc_text", "code_seg" …
  std::vector<std::string> Words; ///< all further identifiers and string contents, in order
  clang::SourceRange Where;       ///< from the '#' to the last word; file locations
  bool Operator = false;          ///< written as __pragma(…)
  /// It stands in a branch that this command line skips but a driver's build takes (knowledge/Macros).
  bool Skipped = false;
};

/// One #include.
struct IncludeUse {
  std::string Name; ///< as written, without quotes
  clang::SourceLocation Where;
  bool Found;
  bool Angled;
};

class Directives {
  std::vector<MacroUse> Macros;
  std::vector<PragmaUse> Pragmas;
  std::vector<IncludeUse> Includes;
  std::vector<clang::SourceRange> Skipped;
  friend class DirectiveRecorder;

public:
  /// Adds callbacks to \p PP that fill \p Into. A precompiled preamble (clangd) hides its pragmas from callbacks, so
  /// they are lexed again from the files in it.
  static void record(clang::Preprocessor &PP, std::shared_ptr<Directives> Into);

  llvm::ArrayRef<MacroUse> macros() const { return Macros; }
  /// In the order of the translation unit.
  llvm::ArrayRef<PragmaUse> pragmas() const { return Pragmas; }
  /// Those of the main file; those of headers only where no precompiled preamble hides them.
  llvm::ArrayRef<IncludeUse> includes() const { return Includes; }

  /// What conditional directives left out, also in headers, in order.
  llvm::ArrayRef<clang::SourceRange> skipped() const { return Skipped; }

  /// Whether a header that may be the driver's own (not generated, and not in angle brackets the platform's) was not
  /// found: what it declares is not known.
  bool lacksOwnHeader() const;
};

} // namespace driverentry
