// How a name is used, judged by the tokens around it. Knows no declaration: every identifier is just a word.
#pragma once

#include "clang/Basic/SourceLocation.h"
#include "clang/Lex/Token.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/DenseMap.h"
#include <memory>
#include <vector>

namespace clang {
class LangOptions;
class SourceManager;
} // namespace clang

namespace driverentry {

using Tokens = llvm::ArrayRef<clang::Token>;

/// The raw tokens of files, lexed once each.
class TokenCache {
  llvm::DenseMap<clang::FileID, std::unique_ptr<std::vector<clang::Token>>> Files;

public:
  /// Larger files have no tokens: nothing is invented in them.
  static constexpr unsigned MaxFileSize = 8 << 20;

  Tokens tokens(clang::FileID File, const clang::SourceManager &SM, const clang::LangOptions &Options);
};

/// The index of the token at \p Loc, or of the last one before it; Tokens.size() when there is none.
size_t indexOf(Tokens In, clang::SourceLocation Loc);

/// What a name at an index of a token sequence can only be.
enum class NameUse { Unclear, Type, Function, Variable, Constant, Scope };

/// \p FileScope: the name is looked up outside every function.
NameUse useOf(Tokens In, size_t At, bool FileScope, bool CPlusPlus);

/// Whether an operand of the operator behind it, or before it, is a number: no template's bracket, address, or sum with
/// a pointer.
bool isArithmeticBehind(const clang::Token &Operand);
bool isArithmeticBefore(const clang::Token &Operand);

/// Where the compiler must know values, besides behind `case`, as begins and ends in order: in the arguments of a macro
/// that the file defines with `case` in it, and in the braces that initialize a static array or structure.
std::vector<std::pair<size_t, size_t>> constantExpressions(Tokens In);

/// Whether the name is the type of which a macro wants a member's offset or size.
bool isMeasured(Tokens In, size_t At);

/// Whether the name stands where C++ takes nothing but a type: a base class, `new NAME`, `static_cast<NAME`.
bool isClassUse(Tokens In, size_t At);

/// The index of the `>` (or `>>`) that ends the template arguments behind the word at \p At; In.size() when what
/// follows the word is nothing of the kind.
size_t endOfTemplateArguments(Tokens In, size_t At);

/// The template whose arguments the word at \p At is a whole one of; In.size() when there is none.
size_t templateOfArgument(Tokens In, size_t At);

/// The token at \p At, or an eof token where there is none.
const clang::Token &tokenAt(Tokens In, size_t At);

/// The word of an identifier or keyword token, empty for others.
llvm::StringRef wordOf(const clang::Token &Tok);

/// Whether the token stands in a preprocessor directive.
bool inDirective(Tokens In, size_t At);

/// The index at which the body of the macro begins whose definition the token at \p At stands in.
size_t bodyOf(Tokens In, size_t At);

/// The index of the bracket that closes the one at \p At; In.size() when it is not there.
size_t closingOf(Tokens In, size_t At);

/// The index of the bracket that \p At, a closing one, belongs to; In.size() when it is not there.
size_t openingOf(Tokens In, size_t At);

} // namespace driverentry
