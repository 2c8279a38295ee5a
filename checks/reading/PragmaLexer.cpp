#include "checks/reading/PragmaLexer.h"
#include "checks/knowledge/Macros.h"
#include "clang/Basic/LangOptions.h"
#include "clang/Lex/Lexer.h"

using namespace clang;

namespace driverentry {
namespace {

/// Without keywords, every word is a raw identifier.
StringRef word(const Token &Tok) { return Tok.is(tok::raw_identifier) ? Tok.getRawIdentifier() : StringRef(); }

/// The characters between a literal's quotes.
StringRef literalText(const Token &Tok) {
  StringRef Spelling(Tok.getLiteralData(), Tok.getLength());
  return Spelling.drop_front(Spelling.find('"') + 1).drop_back();
}

std::string unescape(StringRef Text) {
  std::string Plain;
  for (size_t I = 0; I < Text.size(); ++I)
    if (Text[I] != '\\' || ++I < Text.size())
      Plain += Text[I];
  return Plain;
}

void addWord(PragmaUse &Use, const Token &Tok) {
  std::string Word = word(Tok).str();
  if (Tok.is(tok::string_literal))
    Word = literalText(Tok).str();
  else if (Word.empty())
    return;
  if (Use.Name.empty())
    Use.Name = std::move(Word);
  else
    Use.Words.push_back(std::move(Word));
}

} // namespace

PragmaUse lexPragma(StringRef Text, PragmaForm Form, SourceLocation Where, const LangOptions &Language) {
  PragmaUse Use;
  Use.Operator = Form != PragmaForm::Directive;
  Lexer Raw(Where, Language, Text.begin(), Text.begin(), Text.end());
  Token Tok;
  Raw.LexFromRawLexer(Tok); // '#', '__pragma' or '_Pragma'
  if (Form == PragmaForm::Directive)
    Raw.LexFromRawLexer(Tok); // 'pragma'
  SourceLocation End = Tok.getEndLoc();
  int Depth = 0;
  while (!Raw.LexFromRawLexer(Tok) && Tok.isNot(tok::eof)) {
    if (Form == PragmaForm::Directive && Tok.isAtStartOfLine())
      break;
    End = Tok.getEndLoc();
    Depth += Tok.is(tok::l_paren) - Tok.is(tok::r_paren);
    if (Form == PragmaForm::StandardOperator && Tok.is(tok::string_literal)) {
      std::string Inner = "#pragma " + unescape(literalText(Tok));
      PragmaUse Read = lexPragma(Inner, PragmaForm::Directive, SourceLocation(), Language);
      Use.Name = Read.Name;
      Use.Words = Read.Words;
    } else {
      addWord(Use, Tok);
    }
    if (Use.Operator && Depth <= 0)
      break;
  }
  if (Where.isValid())
    Use.Where = SourceRange(Where, End);
  return Use;
}

Condition PragmaLexer::definedness(StringRef Macro) const {
  if (IsDefined(Macro))
    return Condition::True;
  return macroMeans(Macro, MacroMeaning::DefinedByBuild) ? Condition::Assumed : Condition::False;
}

/// The macro that a condition of the form [!] [defined] [(] X [)] asks for; empty for any other.
static StringRef onlyMacro(ArrayRef<Token> Line, bool &AsksValue) {
  SmallVector<StringRef> Words;
  for (const Token &Tok : Line)
    if (StringRef Word = word(Tok); !Word.empty())
      Words.push_back(Word);
    else if (!Tok.isOneOf(tok::l_paren, tok::r_paren))
      return "";
  AsksValue = Words.size() == 1;
  bool Single = AsksValue || (Words.size() == 2 && Words.front() == "defined");
  return Single ? Words.back() : "";
}

Condition PragmaLexer::evaluate(StringRef Directive, ArrayRef<Token> Line) const {
  auto Negate = [](Condition C) { return C == Condition::False ? Condition::True : Condition::False; };
  if (Line.empty())
    return Condition::Unknown;
  if (Directive.ends_with("ifdef"))
    return definedness(word(Line.front()));
  if (Directive.ends_with("ifndef"))
    return Negate(definedness(word(Line.front())));
  if (Line.size() == 1 && Line.front().is(tok::numeric_constant))
    return *Line.front().getLiteralData() == '0' ? Condition::False : Condition::True;
  bool Negated = Line.front().is(tok::exclaim), AsksValue = false;
  StringRef Macro = onlyMacro(Line.drop_front(Negated), AsksValue);
  Condition Asked = definedness(Macro);
  if (Macro.empty())
    return llvm::any_of(Line, [&](const Token &T) { return definedness(word(T)) == Condition::Assumed; })
               ? Condition::Assumed
               : Condition::Unknown;
  if (AsksValue && Asked == Condition::True)
    return Condition::Unknown;
  return Negated ? Negate(Asked) : Asked;
}

void PragmaLexer::branch(StringRef Directive, ArrayRef<Token> Line) {
  if (Directive.starts_with("if")) {
    Condition Holds = evaluate(Directive, Line);
    if (Skipping && Branches.empty() && Holds == Condition::Unknown)
      Holds = Condition::False;
    Branches.push_back(Holds);
  } else if (Branches.empty()) {
    // A skipped range may begin with the #else of a branch that was taken.
    if (Skipping && Directive.starts_with("el"))
      Branches.push_back(Condition::False);
  } else if (Directive == "endif") {
    Branches.pop_back();
  } else if (Directive == "else") {
    Condition &Last = Branches.back();
    Last = Last == Condition::False ? Condition::True : Last == Condition::Unknown ? Last : Condition::False;
  } else if (Directive.starts_with("elif")) {
    Condition &Last = Branches.back();
    // Once a branch is taken, or may be, the later ones are at most possible.
    Last = Last == Condition::False ? evaluate(Directive, Line) : Last == Condition::Unknown ? Last : Condition::False;
  }
}

void PragmaLexer::directive(StringRef Directive, ArrayRef<Token> Line) {
  StringRef First = Line.empty() ? StringRef() : word(Line.front());
  branch(Directive, Line);
  // Read after the fact, an include guard's macro is always defined.
  if (Directive == "define" && !Guard.empty() && First == Guard)
    Branches.back() = Condition::True;
  Guard = Directive == "ifndef" ? First : "";
}

void PragmaLexer::record(PragmaUse Use) {
  if (llvm::is_contained(Branches, Condition::False))
    return;
  Use.Skipped = llvm::is_contained(Branches, Condition::Assumed);
  Into.push_back(std::move(Use));
}

void PragmaLexer::lex(StringRef Text, SourceLocation Start) {
  Lexer Raw(Start, Language, Text.begin(), Text.begin(), Text.end());
  auto TextAt = [&](const Token &Tok) {
    return Text.drop_front(Tok.getLocation().getRawEncoding() - Start.getRawEncoding());
  };
  Token Tok;
  Raw.LexFromRawLexer(Tok);
  while (Tok.isNot(tok::eof)) {
    Token Hash = Tok;
    bool Directive = Tok.is(tok::hash) && Tok.isAtStartOfLine();
    if (word(Tok) == "__pragma")
      record(lexPragma(TextAt(Tok), PragmaForm::MicrosoftOperator, Tok.getLocation(), Language));
    Raw.LexFromRawLexer(Tok);
    if (!Directive)
      continue;
    StringRef Name = word(Tok);
    SmallVector<Token> Line;
    while (!Raw.LexFromRawLexer(Tok) && Tok.isNot(tok::eof) && !Tok.isAtStartOfLine())
      Line.push_back(Tok);
    if (Name == "pragma")
      record(lexPragma(TextAt(Hash), PragmaForm::Directive, Hash.getLocation(), Language));
    else
      directive(Name, Line);
  }
}

void PragmaLexer::lexSkipped(StringRef Text, SourceLocation Start) {
  std::vector<PragmaUse> Found;
  PragmaLexer Inner(Language, IsDefined, Found);
  Inner.Skipping = true;
  Inner.lex(Text, Start);
  for (PragmaUse &Use : Found)
    if (Use.Skipped)
      Into.push_back(std::move(Use));
}

} // namespace driverentry
