#include "checks/flow/Dropped.h"
#include "clang/AST/ASTContext.h"
#include "clang/Lex/Lexer.h"

using namespace clang;

namespace driverentry {
namespace {

/// Reads the source between two statements.
class GapReader {
  const ASTContext &Ast;
  const SourceManager &Sources;
  std::vector<Token> In;

public:
  explicit GapReader(const ASTContext &Ast) : Ast(Ast), Sources(Ast.getSourceManager()) {}

  /// What stands in [\p Begin, \p End), when that is something; both in one file.
  std::optional<Dropped> read(SourceLocation Begin, SourceLocation End, unsigned Before) {
    if (Begin.isInvalid() || End.isInvalid() || Sources.getFileID(Begin) != Sources.getFileID(End) || !(Begin < End) ||
        !lex(Begin, End))
      return std::nullopt;
    Dropped Found{Before, Begin, {}, false};
    for (size_t At = 0; At < In.size(); ++At) {
      if (In[At].is(tok::hash) && In[At].isAtStartOfLine()) {
        At = behindDirective(At) - 1;
        if (At >= In.size())
          return std::nullopt;
      } else if (In[At].is(tok::raw_identifier)) {
        size_t Behind = behindNothing(At);
        if (Behind != At)
          At = Behind - 1;
        else
          add(At, Found);
      }
    }
    return Found.Words.empty() ? std::nullopt : std::optional(std::move(Found));
  }

private:
  bool lex(SourceLocation Begin, SourceLocation End) {
    In.clear();
    auto [File, Offset] = Sources.getDecomposedLoc(Begin);
    std::optional<llvm::StringRef> Text = Sources.getBufferDataOrNone(File);
    if (!Text)
      return false;
    Lexer Raw(Sources.getLocForStartOfFile(File), Ast.getLangOpts(), Text->begin(), Text->begin() + Offset,
              Text->end());
    Token Next;
    while (!Raw.LexFromRawLexer(Next) && Next.getLocation() < End)
      In.push_back(Next);
    return true;
  }

  llvm::StringRef word(size_t At) const {
    return At < In.size() && In[At].is(tok::raw_identifier) ? In[At].getRawIdentifier() : "";
  }

  /// Behind the directive at \p At; In.size() + 1 when it chooses what is compiled.
  size_t behindDirective(size_t At) const {
    llvm::StringRef Name = word(At + 1);
    if (Name.starts_with("if") || Name.starts_with("el") || Name == "endif")
      return In.size() + 1;
    for (++At; At < In.size() && !In[At].isAtStartOfLine(); ++At)
      ;
    return At;
  }

  /// Behind a macro at \p At, its arguments and what else leaves no statement; \p At when it is none of these.
  size_t behindNothing(size_t At) const {
    llvm::StringRef Word = word(At);
    bool Nothing = Ast.Idents.get(Word).hadMacroDefinition() || Word == "__pragma" || Word == "_Pragma" ||
                   Word == "__extension__" || Word == "__if_exists" || Word == "__if_not_exists";
    if (!Nothing)
      return At;
    bool Braces = Word.starts_with("__if_");
    int Depth = 0;
    for (++At; At < In.size(); ++At) {
      bool Open = In[At].is(tok::l_paren) || (Braces && In[At].is(tok::l_brace));
      bool Close = In[At].is(tok::r_paren) || (Braces && In[At].is(tok::r_brace));
      if (!Depth && !Open)
        break;
      Depth += Open - Close;
      if (!Depth && (!Braces || In[At].is(tok::r_brace)))
        return At + 1;
    }
    return At;
  }

  void add(size_t At, Dropped &Into) const {
    llvm::StringRef Word = word(At);
    Into.Words.insert(Word);
    bool Call = At + 1 < In.size() && In[At + 1].is(tok::l_paren);
    Into.MayLeave |= (Word.upper() == Word && (Call || In.size() == 1)) || Word == "return" || Word == "goto" ||
                     Word == "break" || Word == "continue" || Word == "throw" || Word.ends_with("_leave");
  }
};

} // namespace

llvm::SmallVector<Dropped, 0> droppedFrom(const CompoundStmt &Block, const ASTContext &Ast) {
  llvm::SmallVector<Dropped, 0> Found;
  const SourceManager &Sources = Ast.getSourceManager();
  if (Block.getLBracLoc().isInvalid() || Block.getLBracLoc().isMacroID() || Block.getRBracLoc().isMacroID())
    return Found;
  GapReader Reader(Ast);
  auto Behind = [&](SourceLocation Last) {
    return Last.isInvalid()
               ? Last
               : Lexer::getLocForEndOfToken(Sources.getExpansionRange(Last).getEnd(), 0, Sources, Ast.getLangOpts());
  };
  SourceLocation Reached = Behind(Block.getLBracLoc());
  unsigned Index = 0;
  for (const Stmt *Each : Block.body()) {
    SourceLocation Begin = Each->getBeginLoc();
    if (std::optional<Dropped> Gap =
            Reader.read(Reached, Begin.isValid() ? Sources.getExpansionLoc(Begin) : Begin, Index))
      Found.push_back(std::move(*Gap));
    Reached = Behind(Each->getEndLoc());
    ++Index;
  }
  if (std::optional<Dropped> Gap = Reader.read(Reached, Block.getRBracLoc(), Index))
    Found.push_back(std::move(*Gap));
  return Found;
}

} // namespace driverentry
