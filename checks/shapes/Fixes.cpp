#include "checks/shapes/Fixes.h"
#include "clang/AST/ParentMapContext.h"
#include "clang/Lex/Lexer.h"

using namespace clang;

namespace driverentry {

static const Stmt *parent(const Stmt &S, ASTContext &Ast) {
  DynTypedNodeList Parents = Ast.getParents(S);
  return Parents.size() == 1 ? Parents[0].get<Stmt>() : nullptr;
}

/// The white space that the line of \p Where begins with.
static std::string indentation(SourceLocation Where, const SourceManager &Sources) {
  StringRef Line = Sources.getBufferData(Sources.getFileID(Where));
  unsigned Offset = Sources.getFileOffset(Where);
  StringRef Before = Line.take_front(Offset);
  StringRef Head = Before.drop_front(Before.rfind('\n') + 1);
  return Head.take_while([](char C) { return C == ' ' || C == '\t'; }).str();
}

/// The length of the comment that ends the line which \p Behind is the rest of; it goes with the statement in front.
static size_t commentLength(StringRef Behind) {
  StringRef Rest = Behind.take_until([](char C) { return C == '\n'; }).rtrim();
  StringRef Comment = Rest.ltrim();
  bool Whole = Comment.starts_with("//") || (Comment.starts_with("/*") && Comment.find("*/") == Comment.size() - 2);
  return Whole ? Rest.size() : 0;
}

/// The location behind the semicolon that ends \p S; invalid when there is none.
static SourceLocation behindSemicolon(const Stmt &S, ASTContext &Ast) {
  const SourceManager &Sources = Ast.getSourceManager();
  return Lexer::findLocationAfterToken(Sources.getExpansionRange(S.getEndLoc()).getEnd(), tok::semi, Sources,
                                       Ast.getLangOpts(), /*SkipTrailingWhitespaceAndNewLine=*/false);
}

const Stmt *enclosingStatement(const Stmt &Inner, ASTContext &Ast) {
  const Stmt *Current = &Inner;
  while (const Stmt *Above = parent(*Current, Ast)) {
    if (isa<CompoundStmt>(Above))
      return Current;
    if (!isa<Expr>(Above))
      return nullptr;
    Current = Above;
  }
  return nullptr;
}

const CompoundStmt *enclosingBlock(const Stmt &Statement, ASTContext &Ast) {
  return dyn_cast_or_null<CompoundStmt>(parent(Statement, Ast));
}

Fixes insertBeforeReturn(const ReturnStmt &Return, const std::string &Text, ASTContext &Ast) {
  const SourceManager &Sources = Ast.getSourceManager();
  SourceLocation Begin = Return.getBeginLoc();
  const Stmt *Above = parent(Return, Ast);
  if (!Begin.isFileID() || !Above)
    return {};
  if (isa<CompoundStmt>(Above))
    return {FixItHint::CreateInsertion(Begin, Text + "\n" + indentation(Begin, Sources))};
  // The value of a return may come out of a macro (STATUS_…): its end is where that macro was written.
  SourceLocation ValueEnd = Sources.getFileLoc(Return.getEndLoc());
  SourceLocation End = Lexer::findLocationAfterToken(ValueEnd, tok::semi, Sources, Ast.getLangOpts(), false);
  if (!isa<IfStmt>(Above) || End.isInvalid())
    return {};
  return {FixItHint::CreateInsertion(Begin, "{ " + Text + " "), FixItHint::CreateInsertion(End, " }")};
}

Fixes moveBehind(const Stmt &Moved, const Stmt &Target, ASTContext &Ast) {
  const CompoundStmt *Block = enclosingBlock(Moved, Ast);
  if (!Block || Block != enclosingBlock(Target, Ast) || !Moved.getBeginLoc().isFileID())
    return {};
  const SourceManager &Sources = Ast.getSourceManager();
  SourceLocation MovedEnd = behindSemicolon(Moved, Ast);
  SourceLocation TargetEnd = behindSemicolon(Target, Ast);
  if (MovedEnd.isInvalid() || TargetEnd.isInvalid())
    return {};
  StringRef Text = Sources.getBufferData(Sources.getFileID(MovedEnd));
  size_t Begin = Sources.getFileOffset(Moved.getBeginLoc()), End = Sources.getFileOffset(MovedEnd);
  End += commentLength(Text.drop_front(End));
  size_t Next = Text.find_first_not_of(" \t\r\n", End);
  if (Next == StringRef::npos)
    return {};
  // Replaced by what follows, not removed: a mere removal makes clang-tidy take a blank along.
  CharSourceRange Gone = CharSourceRange::getCharRange(Moved.getBeginLoc(),
                                                       Moved.getBeginLoc().getLocWithOffset(Next + 1 - Begin));
  std::string Statement = Text.slice(Begin, End).str();
  TargetEnd = TargetEnd.getLocWithOffset(commentLength(Text.drop_front(Sources.getFileOffset(TargetEnd))));
  return {FixItHint::CreateReplacement(Gone, Text.substr(Next, 1)),
          FixItHint::CreateInsertion(TargetEnd, "\n" + indentation(Target.getBeginLoc(), Sources) + Statement)};
}

} // namespace driverentry
