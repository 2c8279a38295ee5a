#include "checks/reading/SourceText.h"
#include "checks/knowledge/Macros.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"
#include "clang/Basic/SourceManager.h"
#include "clang/Lex/Lexer.h"

using namespace clang;

namespace driverentry {

DeclarationLead declarationLead(SourceLocation Name, const SourceManager &Sources, const LangOptions &Language) {
  DeclarationLead Lead;
  if (Name.isInvalid() || Name.isMacroID())
    return Lead;
  auto [File, Offset] = Sources.getDecomposedLoc(Name);
  StringRef Text = Sources.getBufferData(File);
  Lexer Raw(Sources.getLocForStartOfFile(File), Language, Text.begin(), Text.begin(), Text.end());
  Raw.SetCommentRetentionState(true);
  Token Tok;
  bool InDirective = false, BehindBoundary = false;
  while (!Raw.LexFromRawLexer(Tok) && Tok.isNot(tok::eof) && Sources.getFileOffset(Tok.getLocation()) <= Offset) {
    if (Tok.isAtStartOfLine())
      InDirective = Tok.is(tok::hash);
    bool Comment = Tok.is(tok::comment);
    if (InDirective || Tok.isOneOf(tok::semi, tok::l_brace, tok::r_brace) ||
        (Comment && BehindBoundary && !Tok.isAtStartOfLine())) {
      Lead = {Tok.getEndLoc(), SourceLocation()};
      BehindBoundary = true;
    } else if (!Comment) {
      if (Lead.Start.isInvalid())
        Lead.Start = Tok.getLocation();
      BehindBoundary = false;
    } else {
      BehindBoundary &= !Tok.isAtStartOfLine();
    }
  }
  return Lead;
}

DeclarationLead declarationLead(const NamedDecl &Declaration) {
  const ASTContext &Ast = Declaration.getASTContext();
  const SourceManager &Sources = Ast.getSourceManager();
  DeclarationLead Lead = declarationLead(Declaration.getLocation(), Sources, Ast.getLangOpts());
  SourceLocation Begin = Sources.getFileLoc(Declaration.getBeginLoc());
  bool Split = Lead.Start.isValid() && Sources.isBeforeInTranslationUnit(Begin, Lead.Start);
  return Split ? DeclarationLead() : Lead;
}

SourceLocation afterSemicolon(const Decl &Declaration, const SourceManager &Sources, const LangOptions &Language) {
  SourceLocation End = Declaration.getEndLoc();
  if (End.isInvalid() || End.isMacroID())
    return SourceLocation();
  SourceLocation Behind =
      Lexer::findLocationAfterToken(End, tok::semi, Sources, Language, /*SkipTrailingWhitespaceAndNewLine=*/false);
  if (Behind.isInvalid())
    return Behind;
  auto [File, Offset] = Sources.getDecomposedLoc(Behind);
  StringRef Text = Sources.getBufferData(File);
  Lexer Raw(Sources.getLocForStartOfFile(File), Language, Text.begin(), Text.begin() + Offset, Text.end());
  Raw.SetCommentRetentionState(true);
  Token Tok;
  Raw.LexFromRawLexer(Tok);
  bool SameLine = !Text.slice(Offset, Sources.getFileOffset(Tok.getLocation())).contains('\n');
  return Tok.is(tok::comment) && SameLine ? Tok.getEndLoc() : Behind;
}

StringRef newlineAt(SourceLocation Where, const SourceManager &Sources) {
  StringRef Text = Sources.getBufferData(Sources.getFileID(Where));
  return Text.take_front(Text.find('\n')).ends_with("\r") ? "\r\n" : "\n";
}

FixItHint insertLines(SourceLocation Where, StringRef Lines, const SourceManager &Sources) {
  auto [File, Offset] = Sources.getDecomposedLoc(Where);
  StringRef Newline = newlineAt(Where, Sources);
  StringRef Rest = Sources.getBufferData(File).drop_front(Offset);
  bool EndsLine = Rest.take_front(Rest.find('\n')).trim().empty();
  return FixItHint::CreateInsertion(Where, (Newline + Lines + (EndsLine ? "" : Newline)).str());
}

namespace {

/// Offsets of the line that \p Offset is in, with its newline.
std::pair<size_t, size_t> lineAround(StringRef Text, size_t Offset) {
  size_t Begin = Text.take_front(Offset).rfind('\n');
  size_t End = Text.find('\n', Offset);
  return {Begin == StringRef::npos ? 0 : Begin + 1, End == StringRef::npos ? Text.size() : End + 1};
}

/// Whether \p Line is an #if that asks for a macro of every driver's build alone.
bool asksForDriverBuild(StringRef Line) {
  StringRef Condition = Line.trim();
  if (!Condition.consume_front("#"))
    return false;
  Condition = Condition.ltrim();
  if (!Condition.consume_front("ifdef") && !Condition.consume_front("if"))
    return false;
  Condition = Condition.trim(" \t()");
  if (Condition.consume_front("defined"))
    Condition = Condition.trim(" \t()");
  return macroMeans(Condition, MacroMeaning::DefinedByBuild);
}

} // namespace

SmallVector<FixItHint, 3> removeLines(SourceRange Range, const SourceManager &Sources) {
  auto [File, Offset] = Sources.getDecomposedLoc(Range.getBegin());
  StringRef Text = Sources.getBufferData(File);
  SourceLocation Start = Sources.getLocForStartOfFile(File);
  auto Removal = [&](std::pair<size_t, size_t> Line) {
    return FixItHint::CreateRemoval(
        CharSourceRange::getCharRange(Start.getLocWithOffset(Line.first), Start.getLocWithOffset(Line.second)));
  };
  size_t Begin = lineAround(Text, Offset).first;
  size_t End = lineAround(Text, Sources.getFileOffset(Range.getEnd())).second;
  SmallVector<FixItHint, 3> Removals{Removal({Begin, End})};
  if (Begin == 0)
    return Removals;
  std::pair<size_t, size_t> Opening = lineAround(Text, Begin - 1), Closing = lineAround(Text, End);
  StringRef Last = Text.slice(Closing.first, Closing.second).trim();
  if (asksForDriverBuild(Text.slice(Opening.first, Opening.second)) && Last.consume_front("#") &&
      Last.ltrim().starts_with("endif"))
    Removals.append({Removal(Opening), Removal(Closing)});
  return Removals;
}

} // namespace driverentry
