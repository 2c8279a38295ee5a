// The preprocessor's side of a translation unit: which macros were expanded, which pragmas and includes were seen.
// Knows nothing of drivers; sections and roles are read out of it elsewhere.
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
  std::string Name;              ///< first word, unexpanded: "alloc_text", "NDIS_INIT_FUNCTION", "code_seg" …
  std::vector<std::string> Words; ///< all further identifiers and string contents, in order
  clang::SourceLocation Where;   ///< of the '#'
};

/// One #include.
struct IncludeUse {
  std::string Name; ///< as written, without quotes
  clang::SourceLocation Where;
  bool Found;
};

class Directives {
  std::vector<MacroUse> Macros;
  std::vector<PragmaUse> Pragmas;
  std::vector<IncludeUse> Includes;
  friend class DirectiveRecorder;

public:
  /// Adds callbacks to \p PP that fill \p Into. A precompiled preamble, which hides its macros and pragmas from
  /// callbacks, is lexed again (clangd).
  static void record(clang::Preprocessor &PP, std::shared_ptr<Directives> Into);

  llvm::ArrayRef<MacroUse> macros() const { return Macros; }
  llvm::ArrayRef<PragmaUse> pragmas() const { return Pragmas; }
  llvm::ArrayRef<IncludeUse> includes() const { return Includes; }
};

} // namespace driverentry
