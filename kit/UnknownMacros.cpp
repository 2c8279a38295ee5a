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

MacroShape callShape(Tokens In, size_t At, const WordFacts &Facts) {
  size_t Close = closingOf(In, At + 1);
  const Token &Behind = tokenAt(In, Close + 1);
  const Token &Before = tokenAt(In, At - 1);
  StringRef Next = wordOf(Behind), Previous = wordOf(Before);
  bool Begins = beginsAt(In, At);
  if (Facts.FileScope && Begins)
    // NAME(…) on its own, with or without ';', before the next declaration or directive.
    return Behind.isOneOf(tok::semi, tok::hash, tok::r_brace, tok::eof) || !Next.empty() ? MacroShape::Call
                                                                                         : MacroShape::None;
  // `int WINAPI name(…) ANNOTATION;` declares the name.
  const Token &Earlier = tokenAt(In, At - 2);
  bool Declarator = Earlier.is(tok::star) || (!wordOf(Earlier).empty() && Facts.IsType(wordOf(Earlier)));
  bool Alone = Begins || Before.isOneOf(tok::l_paren, tok::comma) || isStorage(Previous) ||
               (!Previous.empty() && Facts.IsMacro(Previous) && !Declarator);
  return Alone && !Next.empty() && !beginsStatement(Next) ? MacroShape::Call : MacroShape::None;
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
    return Length == 2 && Behind.isOneOf(tok::l_brace, tok::colon) ? MacroShape::Word : MacroShape::None;
  if (TypeFollows)
    return MacroShape::Word;
  bool TypeBefore = tokenAt(In, At - 1).is(tok::star) || (!Previous.empty() && Facts.IsType(Previous));
  if (Length == 2 && Behind.is(tok::l_paren) && TypeBefore && Facts.FileScope)
    return MacroShape::Word;
  return Length >= 3 && !TypeBefore && wordOf(tokenAt(In, At + 1)) != "const" ? MacroShape::Word : MacroShape::None;
}

} // namespace

MacroShape macroShape(Tokens In, size_t At, const WordFacts &Facts) {
  const Token &Before = tokenAt(In, At - 1), &After = tokenAt(In, At + 1);
  if (Before.isOneOf(tok::period, tok::arrow, tok::coloncolon, tok::hash, tok::tilde) || inDirective(In, At) ||
      inMacroArguments(In, At, Facts))
    return MacroShape::None;
  // The next line may be a directive; its words are not this one's.
  bool LineEnds = After.isAtStartOfLine() && After.is(tok::hash);
  if (After.is(tok::l_paren))
    return callShape(In, At, Facts);
  if (Facts.FileScope && beginsAt(In, At) && (LineEnds || After.isOneOf(tok::eof, tok::r_brace)))
    return MacroShape::Word;
  if (!wordOf(After).empty() && !beginsStatement(wordOf(After)))
    return wordShape(In, At, Facts);
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
    bool Suspicious = !Word.empty() && (!wordOf(After).empty() || After.isAtStartOfLine() ||
                                        After.isOneOf(tok::l_paren, tok::l_brace, tok::semi, tok::r_brace, tok::eof));
    if (!Suspicious)
      continue;
    IdentifierInfo *Name = PP.getIdentifierInfo(Word);
    if (Name->getTokenID() == tok::identifier && !Name->hasMacroDefinition() && !Name->isPoisoned())
      Name->setOutOfDate(true);
  }
}

void UnknownMacros::define(const IdentifierInfo &Name, SourceLocation Where, bool FunctionLike) {
  MacroInfo *Macro = PP.AllocateMacroInfo(Where);
  if (FunctionLike) {
    Macro->setIsFunctionLike();
    Macro->setIsC99Varargs();
    IdentifierInfo *Rest = PP.getIdentifierInfo("__VA_ARGS__");
    Macro->setParameterList(Rest, PP.getPreprocessorAllocator());
  }
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
  MacroShape Shape = macroShape(In, At, {IsType, IsMacro, Names->atFileScope()});
  if (Shape != MacroShape::None && Names->countMacro(Name.getName(), Where))
    define(Name, Where, Shape == MacroShape::Call);
}

} // namespace driverentry
