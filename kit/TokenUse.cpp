#include "kit/TokenUse.h"
#include "clang/Basic/IdentifierTable.h"
#include "clang/Basic/SourceManager.h"
#include "clang/Lex/Lexer.h"
#include "llvm/ADT/StringSet.h"

using namespace clang;

namespace driverentry {

Tokens TokenCache::tokens(FileID File, const SourceManager &SM, const LangOptions &Options) {
  std::unique_ptr<std::vector<Token>> &Slot = Files[File];
  if (Slot)
    return *Slot;
  Slot = std::make_unique<std::vector<Token>>();
  std::optional<llvm::MemoryBufferRef> Buffer = SM.getBufferOrNone(File);
  if (!Buffer || Buffer->getBufferSize() > MaxFileSize)
    return *Slot;
  Lexer Lex(File, *Buffer, SM, Options);
  Token Next;
  do {
    Lex.LexFromRawLexer(Next);
    Slot->push_back(Next);
  } while (Next.isNot(tok::eof));
  return *Slot;
}

size_t indexOf(Tokens In, SourceLocation Loc) {
  const Token *Found =
      llvm::upper_bound(In, Loc, [](SourceLocation Asked, const Token &Tok) { return Asked < Tok.getLocation(); });
  return Found == In.begin() ? In.size() : Found - In.begin() - 1;
}

const Token &tokenAt(Tokens In, size_t At) {
  static const Token Eof = [] {
    Token Result;
    Result.startToken();
    Result.setKind(tok::eof);
    return Result;
  }();
  return At < In.size() ? In[At] : Eof;
}

llvm::StringRef wordOf(const Token &Tok) {
  if (Tok.is(tok::raw_identifier))
    return Tok.getRawIdentifier();
  if (Tok.isAnnotation() || Tok.isLiteral() || Tok.is(tok::eof))
    return "";
  const IdentifierInfo *Name = Tok.getIdentifierInfo();
  return Name ? Name->getName() : "";
}

size_t closingOf(Tokens In, size_t At) {
  int Open = 0;
  for (; At < In.size(); ++At) {
    if (In[At].isOneOf(tok::l_paren, tok::l_square, tok::l_brace))
      ++Open;
    else if (In[At].isOneOf(tok::r_paren, tok::r_square, tok::r_brace) && --Open == 0)
      return At;
  }
  return In.size();
}

bool inDirective(Tokens In, size_t At) {
  // A directive that is longer than this is taken for code.
  for (size_t Steps = 0; Steps < 256 && At < In.size(); ++Steps, --At)
    if (In[At].isAtStartOfLine())
      return In[At].is(tok::hash);
  return false;
}

size_t bodyOf(Tokens In, size_t At) {
  size_t Hash = At;
  while (Hash > 0 && !In[Hash].isAtStartOfLine())
    --Hash;
  // # define NAME(…) body; the parenthesis of parameters touches the name.
  size_t Begin = Hash + 3;
  if (tokenAt(In, Begin).is(tok::l_paren) && !In[Begin].hasLeadingSpace())
    while (Begin < At && In[Begin++].isNot(tok::r_paren))
      ;
  return std::min(Begin, At);
}

size_t openingOf(Tokens In, size_t At) {
  int Depth = 0;
  // A statement that is longer than this is no driver's.
  for (size_t Steps = 0; Steps < 4096 && At < In.size(); ++Steps, --At) {
    if (In[At].isOneOf(tok::r_paren, tok::r_square, tok::r_brace))
      ++Depth;
    else if (In[At].isOneOf(tok::l_paren, tok::l_square, tok::l_brace) && --Depth == 0)
      return At;
  }
  return In.size();
}

namespace {

/// A word in the raw token stream, where keywords are identifiers too.
bool isWord(const Token &Tok) { return Tok.is(tok::raw_identifier); }

bool isWord(const Token &Tok, std::initializer_list<llvm::StringRef> Any) {
  return isWord(Tok) && llvm::is_contained(Any, Tok.getRawIdentifier());
}

bool isQualifier(const Token &Tok) {
  return isWord(Tok, {"const", "volatile", "CONST", "static", "extern", "typedef", "register", "inline", "__inline",
                      "__forceinline", "FORCEINLINE", "constexpr", "mutable", "friend", "restrict", "UNALIGNED"});
}

/// A word after which an expression stands.
bool isExpressionWord(const Token &Tok) {
  return isWord(Tok, {"return", "case", "goto", "else", "do", "throw", "new", "delete", "sizeof", "if", "while",
                      "switch", "for", "__leave"});
}

bool beginsStatement(const Token &Before) {
  return Before.isOneOf(tok::semi, tok::l_brace, tok::r_brace, tok::eof, tok::colon, tok::r_paren) ||
         isWord(Before, {"else", "do"}) || isQualifier(Before);
}

struct Around {
  const Token &Before2, &Before, &After, &After2, &After3;
};

/// `(NAME)operand` and `(NAME *…)`.
bool isCast(const Around &T) {
  if (!T.Before.is(tok::l_paren) || isWord(T.Before2))
    return false;
  if (T.After.is(tok::star) && T.After2.isOneOf(tok::r_paren, tok::star))
    return true;
  return T.After.is(tok::r_paren) &&
         (isWord(T.After2) || T.After2.isOneOf(tok::l_paren, tok::amp, tok::numeric_constant, tok::string_literal,
                                               tok::wide_string_literal, tok::tilde, tok::l_brace));
}

/// Whether the parenthesis that \p At is in belongs to a function declarator: nothing is assigned before it.
bool inDeclaratorParameters(Tokens In, size_t At) {
  int Depth = 0;
  for (size_t Steps = 0; Steps < 1024 && At-- > 0; ++Steps) {
    const Token &Tok = In[At];
    if (Tok.isOneOf(tok::r_paren, tok::r_square))
      ++Depth;
    else if (Tok.isOneOf(tok::l_paren, tok::l_square))
      --Depth;
    else if (Tok.isOneOf(tok::equal, tok::l_brace))
      return false;
    else if (Tok.isOneOf(tok::semi, tok::r_brace, tok::hash))
      break;
  }
  return Depth < 0;
}

/// Whether \p At is in `function(a, b) int a; int b; {`: one of the names whose types follow.
bool isOldParameter(Tokens In, size_t At) {
  constexpr size_t Window = 256;
  size_t Close = At;
  while (isWord(tokenAt(In, Close)) || tokenAt(In, Close).is(tok::comma))
    ++Close;
  if (tokenAt(In, Close).isNot(tok::r_paren) || !isWord(tokenAt(In, Close + 1)))
    return false;
  for (size_t I = Close + 2; I < In.size() && I < Close + Window && In[I].isNot(tok::l_brace); ++I)
    if (isWord(In[I]) && In[I].getRawIdentifier() == In[At].getRawIdentifier())
      return true;
  return false;
}

bool declaresWithType(const Around &T, bool InBody) {
  if (isWord(T.After) && !isWord(T.After, {"if", "else", "while", "for", "return", "and", "or"}))
    return !isExpressionWord(T.Before) || isWord(T.Before, {"else", "do", "new"}) || T.Before.is(tok::semi);
  // NAME *x, NAME **x: a declaration, unless it is a product inside an expression.
  if (T.After.is(tok::star) || T.After.is(tok::amp))
    return (beginsStatement(T.Before) || (!InBody && T.Before.isOneOf(tok::l_paren, tok::comma)) ||
            (isWord(T.Before) && !isExpressionWord(T.Before))) &&
           (isWord(T.After2) || T.After2.isOneOf(tok::star, tok::r_paren, tok::comma));
  // NAME (*x)(…), NAME (NTAPI *x)(…)
  if (T.After.is(tok::l_paren) && beginsStatement(T.Before))
    return T.After2.is(tok::star) && isWord(T.After3);
  return isQualifier(T.Before) && T.After.isOneOf(tok::greater, tok::comma, tok::r_paren);
}

} // namespace

bool isArithmeticBehind(const Token &Operator) {
  return Operator.isOneOf(tok::less, tok::greater, tok::lessequal, tok::greaterequal, tok::star, tok::slash,
                          tok::percent, tok::pipe, tok::amp, tok::caret, tok::lessless, tok::greatergreater) ||
         Operator.isOneOf(tok::plusplus, tok::minusminus, tok::plusequal, tok::minusequal, tok::pipeequal,
                          tok::ampequal, tok::starequal, tok::slashequal, tok::caretequal);
}

bool isArithmeticBefore(const Token &Operator) {
  return Operator.isOneOf(tok::lessequal, tok::greaterequal, tok::slash, tok::percent, tok::pipe, tok::caret,
                          tok::lessless, tok::tilde);
}

/// The end of the line, which the backslash at its end continues.
static size_t endOfDirective(Tokens In, size_t At) {
  for (++At; At < In.size() && !In[At].isAtStartOfLine();)
    ++At;
  return At;
}

std::vector<std::pair<size_t, size_t>> constantExpressions(Tokens In) {
  std::vector<std::pair<size_t, size_t>> Found;
  llvm::StringSet<> CaseMacros;
  bool Static = false;
  for (size_t At = 0; At + 1 < In.size(); ++At) {
    size_t Begin = At, End = At;
    if (In[At].is(tok::hash) && In[At].isAtStartOfLine()) {
      End = endOfDirective(In, At);
      for (size_t I = At + 3; isWord(In[At + 1], {"define"}) && I < End; ++I)
        if (isWord(In[I], {"case"}))
          CaseMacros.insert(In[At + 2].getRawIdentifier());
      At = End - 1;
      continue;
    }
    if (isWord(In[At]) && In[At + 1].is(tok::l_paren) && CaseMacros.contains(In[At].getRawIdentifier())) {
      End = closingOf(In, At + 1);
    } else if (Static && In[At].is(tok::equal) && In[At + 1].is(tok::l_brace)) {
      End = closingOf(In, At + 1);
    } else {
      Static = isWord(In[At], {"static"}) || (Static && !In[At].isOneOf(tok::semi, tok::l_brace));
      continue;
    }
    Found.push_back({Begin, End});
    At = std::max(At, End);
  }
  return Found;
}

bool isMeasured(Tokens In, size_t At) {
  // Source: the pages of these macros, learn.microsoft.com/windows-hardware/drivers/ddi
  return tokenAt(In, At - 1).is(tok::l_paren) && tokenAt(In, At + 1).is(tok::comma) &&
         isWord(tokenAt(In, At - 2), {"FIELD_OFFSET", "offsetof", "RTL_SIZEOF_THROUGH_FIELD", "RTL_FIELD_SIZE"});
}

bool isClassUse(Tokens In, size_t At) {
  const Token &Before = tokenAt(In, At - 1), &Before2 = tokenAt(In, At - 2), &After = tokenAt(In, At + 1);
  if (isWord(Before, {"public", "private", "protected", "virtual"}))
    return After.isOneOf(tok::l_brace, tok::comma, tok::less);
  if (Before.is(tok::less) && isWord(Before2))
    return Before2.getRawIdentifier().ends_with("_cast");
  if (Before.is(tok::colon) && After.is(tok::l_brace) && isWord(Before2))
    return isWord(tokenAt(In, At - 3), {"class", "struct"});
  size_t New = Before.is(tok::r_paren) ? openingOf(In, At - 1) - 1 : At - 1;
  return isWord(tokenAt(In, New), {"new"});
}

size_t endOfTemplateArguments(Tokens In, size_t At) {
  constexpr size_t MaxTokens = 256;
  if (tokenAt(In, At + 1).isNot(tok::less))
    return In.size();
  int Angles = 0, Brackets = 0;
  for (size_t I = At + 1; I < In.size() && I < At + MaxTokens; ++I) {
    const Token &Tok = In[I], &Next = tokenAt(In, I + 1);
    if (Tok.isOneOf(tok::l_paren, tok::l_square))
      ++Brackets;
    else if (Tok.isOneOf(tok::r_paren, tok::r_square)) {
      if (--Brackets < 0)
        break;
    } else if (Brackets)
      continue;
    else if (Tok.is(tok::less))
      ++Angles;
    else if (Tok.isOneOf(tok::greater, tok::greatergreater)) {
      Angles -= Tok.is(tok::greater) ? 1 : 2;
      if (Angles <= 0)
        return Next.isOneOf(tok::coloncolon, tok::star, tok::amp, tok::ampamp, tok::l_brace, tok::l_paren, tok::r_paren,
                            tok::greater, tok::greatergreater, tok::comma, tok::semi, tok::ellipsis) ||
                       isWord(Next)
                   ? I
                   : In.size();
    } else if (!isWord(Tok) && !Tok.isLiteral() &&
               !Tok.isOneOf(tok::coloncolon, tok::comma, tok::star, tok::amp, tok::ellipsis, tok::minus, tok::tilde) &&
               !(Tok.is(tok::ampamp) && Next.isOneOf(tok::comma, tok::greater)))
      break;
  }
  return In.size();
}

size_t templateOfArgument(Tokens In, size_t At) {
  constexpr size_t MaxTokens = 64;
  if (!tokenAt(In, At - 1).isOneOf(tok::less, tok::comma) ||
      !tokenAt(In, At + 1).isOneOf(tok::greater, tok::greatergreater, tok::comma))
    return In.size();
  for (size_t I = At - 1, Steps = 0; I > 0 && I < In.size() && Steps < MaxTokens; --I, ++Steps) {
    if (In[I].isOneOf(tok::semi, tok::l_brace, tok::r_brace, tok::l_paren))
      break;
    size_t End = In[I].is(tok::less) && isWord(In[I - 1]) ? endOfTemplateArguments(In, I - 1) : In.size();
    if (End < In.size() && End > At)
      return I - 1;
  }
  return In.size();
}

NameUse useOf(Tokens In, size_t At, bool FileScope, bool CPlusPlus) {
  Around T{tokenAt(In, At - 2), tokenAt(In, At - 1), tokenAt(In, At + 1), tokenAt(In, At + 2), tokenAt(In, At + 3)};
  if (T.After.is(tok::coloncolon))
    return CPlusPlus ? NameUse::Scope : NameUse::Unclear;
  if (CPlusPlus && isClassUse(In, At))
    return NameUse::Type;
  if (T.Before.isOneOf(tok::hash, tok::period, tok::arrow))
    return NameUse::Unclear;
  if (declaresWithType(T, !FileScope) || isCast(T))
    return NameUse::Type;
  if (T.Before.is(tok::l_paren) && isWord(T.Before2, {"sizeof", "__alignof", "alignof", "decltype", "typeof"}))
    return NameUse::Type;
  if (FileScope && T.Before.isOneOf(tok::l_paren, tok::comma) && T.After.isOneOf(tok::comma, tok::r_paren) &&
      inDeclaratorParameters(In, At))
    return !CPlusPlus && isOldParameter(In, At) ? NameUse::Unclear : NameUse::Type;
  if (isMeasured(In, At))
    return NameUse::Type;
  if (T.After.is(tok::l_paren))
    return FileScope && !T.Before.isOneOf(tok::equal, tok::comma, tok::l_paren, tok::l_brace, tok::pipe)
               ? NameUse::Unclear
               : NameUse::Function;
  if (T.Before.is(tok::amp) && !isWord(T.Before2) && !T.Before2.isOneOf(tok::r_paren, tok::numeric_constant))
    return NameUse::Variable;
  if (T.After.isOneOf(tok::equal, tok::l_square, tok::arrow, tok::period, tok::plusplus, tok::plusequal, tok::pipeequal,
                      tok::ampequal, tok::minusequal))
    return FileScope && beginsStatement(T.Before) ? NameUse::Unclear : NameUse::Variable;
  if (!FileScope || T.Before.isOneOf(tok::equal, tok::comma, tok::l_paren, tok::l_square, tok::pipe, tok::l_brace))
    return NameUse::Constant;
  return NameUse::Unclear;
}

} // namespace driverentry
