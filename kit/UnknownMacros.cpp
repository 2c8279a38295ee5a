#include "kit/UnknownMacros.h"
#include "kit/UseTypes.h"
#include "clang/Basic/SourceManager.h"
#include "clang/Lex/Lexer.h"
#include "clang/Lex/MacroInfo.h"
#include "clang/Lex/Preprocessor.h"
#include "llvm/Support/SaveAndRestore.h"

using namespace clang;
using llvm::StringRef;

namespace driverentry {
namespace {

bool isOneOf(StringRef Word, std::initializer_list<StringRef> Any) { return llvm::is_contained(Any, Word); }

bool isStorage(StringRef Word) {
  return isOneOf(Word, {"static", "extern", "typedef", "inline", "__inline", "__forceinline", "const", "volatile"});
}

bool opensTag(StringRef Word) { return isOneOf(Word, {"struct", "class", "union", "enum"}); }

bool beginsStatement(StringRef Word) {
  return isOneOf(Word, {"if",        "else",    "while",    "for",    "do",      "switch", "return",
                        "goto",      "break",   "continue", "case",   "default", "__try",  "__except",
                        "__finally", "__leave", "sizeof",   "delete", "new",     "throw"});
}

/// Where a declaration or statement begins: nothing of it stands before \p At.
bool beginsAt(Tokens In, size_t At) {
  const Token &Before = tokenAt(In, At - 1);
  return Before.isOneOf(tok::eof, tok::semi, tok::l_brace, tok::r_brace) ||
         (In[At].isAtStartOfLine() && inDirective(In, At - 1));
}

/// Whether \p At is among the arguments of a macro that is there: what they mean is its own affair.
bool inMacroArguments(Tokens In, size_t At, const WordFacts &Facts) {
  for (size_t I = At, Steps = 0; I-- > 0 && Steps < 256; ++Steps) {
    if (In[I].isOneOf(tok::r_paren, tok::r_square))
      I = openingOf(In, I);
    else if (In[I].is(tok::l_paren))
      return Facts.IsMacro(wordOf(tokenAt(In, I - 1)));
    else if (In[I].isOneOf(tok::semi, tok::l_brace, tok::r_brace))
      return false;
    if (I >= In.size())
      return false;
  }
  return false;
}

/// The index behind the argument that begins at \p At; \p Close ends the last one.
size_t endOfArgument(Tokens In, size_t At, size_t Close) {
  while (At < Close && In[At].isNot(tok::comma))
    At = In[At].isOneOf(tok::l_paren, tok::l_square, tok::l_brace) ? closingOf(In, At) + 1 : At + 1;
  return std::min(At, Close);
}

/// Whether [\p Begin, \p End) is nothing but a type: `FOO`, `FOO *`, `struct FOO`.
bool isTypeArgument(Tokens In, size_t Begin, size_t End, const WordFacts &Facts) {
  while (End > Begin && In[End - 1].is(tok::star))
    --End;
  if (End == Begin + 2 && opensTag(wordOf(In[Begin])))
    return !wordOf(In[Begin + 1]).empty();
  return End == Begin + 1 && !wordOf(In[Begin]).empty() && Facts.IsType(wordOf(In[Begin]));
}

bool hasTypeArgument(Tokens In, size_t Open, const WordFacts &Facts) {
  size_t Close = closingOf(In, Open);
  for (size_t At = Open + 1; Close < In.size() && At < Close; At = endOfArgument(In, At, Close) + 1)
    if (isTypeArgument(In, At, endOfArgument(In, At, Close), Facts))
      return true;
  return false;
}

bool isString(const Token &Tok) { return Tok.isOneOf(tok::string_literal, tok::wide_string_literal); }

/// The macro whose arguments \p At is directly in; In.size() when there is none.
size_t calleeOf(Tokens In, size_t At) {
  for (size_t I = At, Steps = 0; I-- > 0 && Steps < 8; ++Steps) {
    if (In[I].is(tok::l_paren))
      return I > 0 && !wordOf(In[I - 1]).empty() ? I - 1 : In.size();
    if (In[I].isOneOf(tok::r_paren, tok::semi, tok::l_brace, tok::r_brace))
      break;
  }
  return In.size();
}

/// What only a string literal can be: it stands beside one, is what a character array is made of, or an argument of the
/// WDK's macros for constant strings.
MacroShape stringShape(Tokens In, size_t At) {
  const Token &Before = tokenAt(In, At - 1), &After = tokenAt(In, At + 1);
  if (inDirective(In, At) || (isString(Before) && inDirective(In, At - 1)))
    return MacroShape::None;
  bool Linkage = isString(Before) && wordOf(tokenAt(In, At - 2)) == "extern";
  if ((isString(Before) && !Linkage) || isString(After)) {
    // `"a" NAME (` is no neighbour.
    bool Wide = Before.is(tok::wide_string_literal) || After.is(tok::wide_string_literal);
    return After.is(tok::l_paren) ? MacroShape::None : Wide ? MacroShape::WideString : MacroShape::String;
  }
  if (!After.isOneOf(tok::semi, tok::comma, tok::r_paren))
    return MacroShape::None;
  if (Before.is(tok::equal) && tokenAt(In, At - 2).is(tok::r_square) && tokenAt(In, At - 3).is(tok::l_square)) {
    StringRef Element = wordOf(tokenAt(In, At - 5));
    if (isOneOf(Element, {"WCHAR", "wchar_t"}))
      return MacroShape::WideString;
    return isOneOf(Element, {"CHAR", "char", "UCHAR"}) ? MacroShape::String : MacroShape::None;
  }
  size_t Callee = Before.isOneOf(tok::l_paren, tok::comma) ? calleeOf(In, At) : In.size();
  if (Callee >= In.size())
    return MacroShape::None;
  // Source: the pages of these macros, learn.microsoft.com/windows-hardware/drivers/ddi/ntdef
  bool Last = After.is(tok::r_paren);
  bool Wide = isOneOf(wordOf(In[Callee]),
                      {"RTL_CONSTANT_STRING", "DECLARE_CONST_UNICODE_STRING", "DECLARE_GLOBAL_CONST_UNICODE_STRING"});
  return Last && Wide ? MacroShape::WideString : MacroShape::None;
}

/// Whether a statement begins at \p At: also behind another macro that is one.
bool beginsStatementAt(Tokens In, size_t At, const WordFacts &Facts) {
  for (unsigned Steps = 0; Steps < 16 && At < In.size(); ++Steps) {
    if (beginsAt(In, At))
      return true;
    size_t Open = tokenAt(In, At - 1).is(tok::r_paren) && In[At].isAtStartOfLine() ? openingOf(In, At - 1) : In.size();
    if (Open == 0 || Open >= In.size() || !Facts.IsMacro(wordOf(In[Open - 1])))
      return false;
    At = Open - 1;
  }
  return false;
}

/// A call in capitals that is a statement but has no semicolon.
MacroShape statementShape(Tokens In, size_t At, const WordFacts &Facts) {
  const Token &Next = tokenAt(In, closingOf(In, At + 1) + 1);
  StringRef Word = wordOf(In[At]);
  if (!Facts.InFunction || tokenAt(In, At + 1).isNot(tok::l_paren) || Word.upper() != Word ||
      !beginsStatementAt(In, At, Facts) || Word.starts_with("__"))
    return MacroShape::None;
  if (Next.is(tok::l_brace))
    return MacroShape::CallBlock;
  bool Ends = Next.is(tok::r_brace) || (Next.isAtStartOfLine() && !wordOf(Next).empty());
  return Ends ? MacroShape::CallStatement : MacroShape::None;
}

/// What `NAME(…)`, with its parentheses at \p Open and \p Close, is in front of a declaration: nothing, but for
/// `NAME(int) function(…)` and `CODE_SEG("INIT")`.
MacroShape annotationShape(Tokens In, size_t Open, size_t Close, const WordFacts &Facts) {
  StringRef Name = wordOf(In[Open - 1]), Next = wordOf(tokenAt(In, Close + 1));
  bool Section = (Name.contains_insensitive("seg") || Name.contains_insensitive("section")) &&
                 !Name.contains_insensitive("data") && !Next.empty();
  if (Section && Close == Open + 2 && In[Open + 1].is(tok::string_literal))
    return MacroShape::CallSection;
  bool Function = !Next.empty() && !Facts.IsType(Next) && !isStorage(Next) && !Next.starts_with("__") &&
                  tokenAt(In, Close + 2).is(tok::l_paren);
  return Function && isTypeArgument(In, Open + 1, Close, Facts) ? MacroShape::CallType : MacroShape::Call;
}

MacroShape callShape(Tokens In, size_t At, const WordFacts &Facts) {
  size_t Close = closingOf(In, At + 1);
  const Token &Behind = tokenAt(In, Close + 1);
  const Token &Before = tokenAt(In, At - 1);
  StringRef Next = wordOf(Behind), Previous = wordOf(Before);
  bool Begins = beginsAt(In, At);
  if (isOneOf(Next, {"noexcept", "override", "final", "requires"}))
    return MacroShape::None; // a function, such as the constructor of the class around it
  if (Facts.FileScope && Begins)
    // NAME(…) on its own, with or without ';', before the next declaration or directive.
    return Behind.isOneOf(tok::semi, tok::hash, tok::r_brace, tok::eof) || !Next.empty()
               ? annotationShape(In, At + 1, Close, Facts)
               : MacroShape::None;
  // `int WINAPI name(…) ANNOTATION;` declares the name.
  const Token &Earlier = tokenAt(In, At - 2);
  bool Declarator = Earlier.is(tok::star) || (!wordOf(Earlier).empty() && Facts.IsType(wordOf(Earlier)));
  bool Alone = Begins || Before.isOneOf(tok::l_paren, tok::comma) || isStorage(Previous) ||
               (!Previous.empty() && Facts.IsMacro(Previous) && !Declarator);
  if (!Alone || Next.empty() || beginsStatement(Next))
    return MacroShape::None;
  return Facts.FileScope ? annotationShape(In, At + 1, Close, Facts) : MacroShape::Call;
}

bool isInFirstColumn(const Token &Tok) { return Tok.isAtStartOfLine() && !Tok.hasLeadingSpace(); }

/// Whether \p At stands right behind a function's body. The parser still is in that function when it asks.
bool isBehindBody(Tokens In, size_t At) {
  constexpr size_t Window = 4096;
  if (tokenAt(In, At - 1).isNot(tok::r_brace))
    return false;
  if (isInFirstColumn(In[At - 1]) && isInFirstColumn(In[At]))
    return true;
  int Depth = 0;
  for (size_t I = At, Steps = 0; I-- > 0;) {
    if (++Steps > Window)
      return false;
    if (In[I].is(tok::r_brace))
      ++Depth;
    if (In[I].isNot(tok::l_brace) || --Depth >= 0)
      continue;
    // extern "C" {, namespace name {
    Depth = 0;
    const Token &Before = tokenAt(In, I - 1);
    bool Name = !wordOf(Before).empty() && !beginsStatement(wordOf(Before)) && tokenAt(In, I - 2).isNot(tok::r_paren);
    if (!Name && !isString(Before))
      return false;
  }
  return true;
}

MacroShape wordShape(Tokens In, size_t At, const WordFacts &Facts) {
  StringRef Previous = wordOf(tokenAt(In, At - 1));
  if (isOneOf(Previous, {"goto", "return", "case", "enum", "union", "namespace", "using", "typename"}))
    return MacroShape::None;
  size_t End = At + 1;
  bool TypeFollows = false;
  while (End < In.size() && !wordOf(In[End]).empty() && End < At + 16) {
    StringRef Word = wordOf(In[End++]);
    TypeFollows |= opensTag(Word) || (isStorage(Word) && Word != "const" && Word != "volatile") || Facts.IsType(Word);
  }
  size_t Length = End - At;
  const Token &Behind = tokenAt(In, End);
  if (opensTag(Previous))
    return Length == 2 && Behind.isOneOf(tok::l_brace, tok::colon) &&
                   !isOneOf(wordOf(tokenAt(In, End - 1)), {"final", "sealed", "abstract"})
               ? MacroShape::Word
               : MacroShape::None;
  if (TypeFollows)
    return MacroShape::Word;
  // A line of its own in front of `NAME(…) function(…)`.
  if (Length == 2 && Facts.FileScope && beginsAt(In, At) && In[At + 1].isAtStartOfLine() && Behind.is(tok::l_paren) &&
      wordOf(In[At]).upper() == wordOf(In[At]) && !wordOf(tokenAt(In, closingOf(In, End) + 1)).empty())
    return MacroShape::Word;
  // Annotations may stand between the type and this word.
  size_t Last = At - 1;
  while (Facts.FileScope && Last > 0 && Last < In.size() && Facts.IsMacro(wordOf(In[Last])))
    --Last;
  StringRef Type = wordOf(tokenAt(In, Last));
  bool TypeBefore = tokenAt(In, Last).is(tok::star) || (!Type.empty() && Facts.IsType(Type));
  if (Length >= 2 && Behind.is(tok::l_paren) && TypeBefore && Facts.FileScope)
    return MacroShape::Word;
  bool Qualified = isOneOf(wordOf(tokenAt(In, At + 1)), {"const", "volatile"});
  return Length >= 3 && !TypeBefore && !Qualified ? MacroShape::Word : MacroShape::None;
}

} // namespace

MacroShape macroShape(Tokens In, size_t At, const WordFacts &Known) {
  WordFacts Facts = Known;
  if (Facts.InFunction && isBehindBody(In, At)) {
    Facts.FileScope = true;
    Facts.InFunction = false;
  }
  const Token &Before = tokenAt(In, At - 1), &After = tokenAt(In, At + 1);
  if (MacroShape String = stringShape(In, At); String != MacroShape::None)
    return String;
  if (Before.isOneOf(tok::period, tok::arrow, tok::coloncolon, tok::hash, tok::tilde) || inDirective(In, At) ||
      inMacroArguments(In, At, Facts))
    return MacroShape::None;
  if (MacroShape Statement = statementShape(In, At, Facts); Statement != MacroShape::None)
    return Statement;
  if (Facts.InFunction && After.is(tok::l_paren) && hasTypeArgument(In, At + 1, Facts))
    return MacroShape::TypeArguments;
  // The next line may be a directive; its words are not this one's.
  bool LineEnds = After.isAtStartOfLine() && After.is(tok::hash);
  if (After.is(tok::l_paren))
    return callShape(In, At, Facts);
  if (Facts.FileScope && beginsAt(In, At) && (LineEnds || After.isOneOf(tok::eof, tok::r_brace)))
    return MacroShape::Word;
  if (!wordOf(After).empty() && !beginsStatement(wordOf(After)))
    return wordShape(In, At, Facts);
  // A destructor's annotation, in its class.
  if (!Facts.InFunction && !Facts.FileScope && After.is(tok::tilde) && tokenAt(In, At + 3).is(tok::l_paren))
    return MacroShape::Word;
  // A declarator's annotation: `…) NAME {`, but not `struct ANNOTATION(…) NAME {`.
  bool Trails = Before.is(tok::r_paren) && Facts.FileScope && After.isOneOf(tok::l_brace, tok::semi) &&
                !opensTag(wordOf(tokenAt(In, openingOf(In, At - 1) - 2)));
  return Trails && !isOneOf(wordOf(In[At]), {"override", "final"}) ? MacroShape::Word : MacroShape::None;
}

void UnknownMacros::watch(FileID File) {
  Tokens In = Names->tokens(File, PP.getSourceManager(), PP.getLangOpts());
  for (size_t At = 0; At < In.size(); ++At) {
    StringRef Word = wordOf(In[At]);
    const Token &After = tokenAt(In, At + 1);
    bool Suspicious = !Word.empty() &&
                      (stringShape(In, At) != MacroShape::None || !wordOf(After).empty() || After.isAtStartOfLine() ||
                       After.isOneOf(tok::l_paren, tok::l_brace, tok::semi, tok::r_brace, tok::eof));
    if (!Suspicious)
      continue;
    IdentifierInfo *Name = PP.getIdentifierInfo(Word);
    if (Name->getTokenID() == tok::identifier && !Name->hasMacroDefinition() && !Name->isPoisoned())
      Name->setOutOfDate(true);
  }
}

/// The words that a macro is made of. All have the place and the length of its name as written, because the compiler
/// measures there how long the definition is.
struct UnknownMacros::Words {
  Preprocessor &PP;
  SourceLocation Where;
  unsigned Length;
  llvm::SmallVector<Token, 32> Body;

  void add(tok::TokenKind Kind, const IdentifierInfo *Name = nullptr) {
    Token Next;
    Next.startToken();
    Next.setKind(Kind);
    Next.setLocation(Where);
    Next.setLength(Length);
    if (Name)
      Next.setIdentifierInfo(const_cast<IdentifierInfo *>(Name));
    Next.setFlag(Token::LeadingSpace);
    Body.push_back(Next);
  }
  void word(StringRef Spelling) {
    const IdentifierInfo *Name = PP.getIdentifierInfo(Spelling);
    add(Name->getTokenID(), Name);
  }
  /// NAME(__VA_ARGS__)
  void call(const IdentifierInfo &Name, bool Arguments) {
    add(tok::identifier, &Name);
    add(tok::l_paren);
    if (Arguments)
      word("__VA_ARGS__");
    add(tok::r_paren);
  }
  /// Blanks in quotes.
  void string(bool Wide) {
    Length = std::max(Length, 3u);
    char *Text = PP.getPreprocessorAllocator().Allocate<char>(Length);
    std::fill(Text, Text + Length, ' ');
    Text[0] = Wide ? 'L' : '"';
    Text[Wide] = Text[Length - 1] = '"';
    add(Wide ? tok::wide_string_literal : tok::string_literal);
    Body.back().setLiteralData(Text);
  }
};

void UnknownMacros::define(const IdentifierInfo &Name, SourceLocation Where, MacroShape Shape, Tokens In, size_t At) {
  MacroInfo *Macro = PP.AllocateMacroInfo(Where);
  Words Text{PP, Where, Name.getLength(), {}};
  llvm::SmallVector<IdentifierInfo *> Parameters;
  bool Statement = Shape == MacroShape::CallStatement || Shape == MacroShape::CallBlock;
  // Not the same name: a macro that is made anew while its body is read would be expanded in itself.
  const IdentifierInfo &Callee = *PP.getIdentifierInfo((Name.getName() + "_").str());
  if (Statement) {
    Names->expectCallOf(Callee);
    Text.call(Callee, /*Arguments=*/true);
    Text.add(tok::semi);
  }
  if (Shape == MacroShape::CallBlock) {
    const IdentifierInfo &Again = *PP.getIdentifierInfo("driverentry_again");
    Names->expectCallOf(Again);
    Text.word("while");
    Text.add(tok::l_paren);
    Text.call(Again, /*Arguments=*/false);
    Text.add(tok::r_paren);
  }
  if (Shape == MacroShape::String || Shape == MacroShape::WideString)
    Text.string(Shape == MacroShape::WideString);
  if (Shape == MacroShape::TypeArguments) {
    // A type is told by its size; what is no type stays as it is.
    auto IsType = [&](StringRef Word) { return Names->isType(Word); };
    WordFacts Facts{IsType, IsType, false, true};
    size_t Close = closingOf(In, At + 1);
    Text.add(tok::identifier, &Callee);
    for (size_t I = At + 2; I < Close; I = endOfArgument(In, I, Close) + 1) {
      std::string Parameter = "driverentry_argument" + std::to_string(Parameters.size());
      Text.add(Parameters.empty() ? tok::l_paren : tok::comma);
      bool Type = isTypeArgument(In, I, endOfArgument(In, I, Close), Facts);
      if (Type) {
        Text.word("sizeof");
        Text.add(tok::l_paren);
      }
      Text.word(Parameter);
      if (Type)
        Text.add(tok::r_paren);
      Parameters.push_back(PP.getIdentifierInfo(Parameter));
    }
    Text.add(tok::r_paren);
    Macro->setIsFunctionLike();
  }
  if (Shape == MacroShape::CallType)
    Text.word("__VA_ARGS__");
  if (Shape == MacroShape::CallSection) {
    Text.add(tok::kw___declspec, PP.getIdentifierInfo("__declspec"));
    Text.add(tok::l_paren);
    Text.call(*PP.getIdentifierInfo("code_seg"), /*Arguments=*/true);
    Text.add(tok::r_paren);
  }
  if (Shape == MacroShape::Call || Shape == MacroShape::CallType || Shape == MacroShape::CallSection || Statement) {
    Macro->setIsFunctionLike();
    Macro->setIsC99Varargs();
    Parameters.push_back(PP.getIdentifierInfo("__VA_ARGS__"));
  }
  Macro->setParameterList(Parameters, PP.getPreprocessorAllocator());
  Macro->setTokens(Text.Body, PP.getPreprocessorAllocator());
  Macro->setDefinitionEndLoc(Where);
  PP.appendDefMacroDirective(const_cast<IdentifierInfo *>(&Name), Macro);
  Made.insert(&Name);
}

void UnknownMacros::updateOutOfDateIdentifier(const IdentifierInfo &Name) {
  // A macro of our own making is looked at anew: the word may mean something else here.
  bool Ours = Made.contains(&Name);
  if (Asking || (Name.hasMacroDefinition() && !Ours))
    return;
  llvm::SaveAndRestore Guard(Asking, true);
  // Every lexer of a file is a Lexer; it stands right behind the word.
  auto *Reader = static_cast<Lexer *>(PP.getCurrentFileLexer());
  if (!Reader || Reader->isPragmaLexer())
    return;
  // While one is expanded, its own name in it is a function's.
  if (Ours && Name.hasMacroDefinition() && !PP.isCurrentLexer(Reader))
    return;
  SourceLocation Reached = Reader->getSourceLocation();
  if (Reached.isInvalid() || PP.getSourceManager().isInSystemHeader(Reached))
    return;
  SourceLocation Where = Reached.getLocWithOffset(-int(Name.getLength()));
  Tokens In = Names->tokens(PP.getSourceManager().getFileID(Reached), PP.getSourceManager(), PP.getLangOpts());
  size_t At = indexOf(In, Where);
  if (At >= In.size() || In[At].getLocation() != Where || wordOf(In[At]) != Name.getName() ||
      Names->isDeclared(Name.getName()))
    return;
  if (Ours && Name.hasMacroDefinition())
    PP.appendMacroDirective(const_cast<IdentifierInfo *>(&Name),
                            new (PP.getPreprocessorAllocator()) UndefMacroDirective(Where));
  auto IsType = [&](StringRef Word) { return Names->isType(Word); };
  auto IsMacro = [&](StringRef Word) { return !Word.empty() && PP.getIdentifierInfo(Word)->hasMacroDefinition(); };
  MacroShape Shape = macroShape(In, At, {IsType, IsMacro, Names->atFileScope(), Names->inFunction()});
  if (Shape != MacroShape::None && Names->countMacro(Name.getName(), Where))
    define(Name, Where, Shape, In, At);
}

} // namespace driverentry
