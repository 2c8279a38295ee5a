// Pragmas as text: what the compiler's own handlers have swallowed, what stands in a branch that was not taken, and
// what a precompiled preamble hides.
#pragma once

#include "checks/reading/Directives.h"
#include "clang/Lex/Token.h"
#include <functional>

namespace clang {
class LangOptions;
class Lexer;
} // namespace clang

namespace driverentry {

/// How the words of a pragma are bounded.
enum class PragmaForm { Directive, MicrosoftOperator, StandardOperator };

/// Reads the pragma whose '#', '__pragma' or '_Pragma' stands at the begin of \p Text (NUL behind it). \p Where is
/// the location of that begin; a pragma in a macro's body gets no range.
PragmaUse lexPragma(llvm::StringRef Text, PragmaForm Form, clang::SourceLocation Where,
                    const clang::LangOptions &Language);

/// What is known of a condition when it is not evaluated by the preprocessor.
enum class Condition {
  False,
  True,
  Assumed, ///< false on this command line, true in every driver's build
  Unknown,
};

/// Finds the pragmas in a stretch of a file that the preprocessor does not show.
class PragmaLexer {
  const clang::LangOptions &Language;
  std::function<bool(llvm::StringRef)> IsDefined;
  std::vector<PragmaUse> &Into;
  llvm::SmallVector<Condition> Branches;
  bool Skipping = false; ///< the outermost condition is known not to hold
  llvm::StringRef Guard; ///< the macro of an #ifndef that may turn out to be an include guard

  Condition evaluate(llvm::StringRef Directive, llvm::ArrayRef<clang::Token> Line) const;
  Condition definedness(llvm::StringRef Macro) const;
  void branch(llvm::StringRef Directive, llvm::ArrayRef<clang::Token> Line);
  void directive(llvm::StringRef Directive, llvm::ArrayRef<clang::Token> Line);
  void record(PragmaUse Use);

public:
  PragmaLexer(const clang::LangOptions &Language, std::function<bool(llvm::StringRef)> IsDefined,
              std::vector<PragmaUse> &Into)
      : Language(Language), IsDefined(std::move(IsDefined)), Into(Into) {}

  /// Appends the pragmas of \p Text whose branches are not known to be false; \p Start is the location of its begin.
  void lex(llvm::StringRef Text, clang::SourceLocation Start);

  /// The same for a range that the preprocessor skipped, from the '#' of its condition: nothing unless every driver's
  /// build takes that branch.
  void lexSkipped(llvm::StringRef Text, clang::SourceLocation Start);
};

} // namespace driverentry
