#include "checks/reading/WrittenEntry.h"
#include "checks/knowledge/Roles.h"
#include "clang/AST/ASTContext.h"
#include "clang/Lex/Lexer.h"

using namespace clang;
using llvm::StringRef;

namespace driverentry {
namespace {

class EntryFinder {
  std::vector<Token> In; ///< directives left out

public:
  EntryFinder(const ASTContext &Ast, llvm::ArrayRef<SourceRange> Skipped) {
    const SourceManager &Sources = Ast.getSourceManager();
    std::optional<llvm::MemoryBufferRef> Buffer = Sources.getBufferOrNone(Sources.getMainFileID());
    if (!Buffer)
      return;
    Lexer Raw(Sources.getMainFileID(), *Buffer, Sources, Ast.getLangOpts());
    Token Next;
    bool Directive = false;
    do {
      Raw.LexFromRawLexer(Next);
      if (Next.isAtStartOfLine())
        Directive = Next.is(tok::hash);
      bool Off = llvm::any_of(Skipped, [&](SourceRange Range) {
        return Range.getBegin() <= Next.getLocation() && Next.getLocation() <= Range.getEnd();
      });
      if (!Directive && !Off)
        In.push_back(Next);
    } while (Next.isNot(tok::eof));
  }

  std::optional<WrittenEntry> find() const {
    for (size_t At = 0; At + 1 < In.size(); ++At) {
      if (In[At].is(tok::l_brace) && !opensScope(At)) {
        At = closing(At);
        continue;
      }
      StringRef Word = word(At);
      if (Word.empty() || In[At + 1].isNot(tok::l_paren))
        continue;
      size_t Close = closing(At + 1);
      if ((isEntryName(Word) && definesAt(At, Close)) || (isMacroName(Word) && standsAlone(At)))
        return WrittenEntry{Word.str(), In[At].getLocation()};
    }
    return std::nullopt;
  }

private:
  /// A macro that defines an entry is named for it.
  static bool isMacroName(StringRef Word) {
    return Word.upper() == Word && (Word.contains("DRIVER_ENTRY") || Word.contains("DRIVERENTRY"));
  }

  StringRef word(size_t At) const {
    return At < In.size() && In[At].is(tok::raw_identifier) ? In[At].getRawIdentifier() : "";
  }

  /// extern "C" and namespaces hold definitions; so does whatever is not closed.
  bool opensScope(size_t At) const {
    bool Namespace = At >= 1 && (word(At - 1) == "namespace" || (At >= 2 && word(At - 2) == "namespace"));
    return Namespace || (At >= 1 && In[At - 1].is(tok::string_literal)) || closing(At) >= In.size();
  }

  size_t closing(size_t At) const {
    int Depth = 0;
    for (; At < In.size(); ++At) {
      if (In[At].isOneOf(tok::l_paren, tok::l_brace))
        ++Depth;
      else if (In[At].isOneOf(tok::r_paren, tok::r_brace) && --Depth == 0)
        return At;
    }
    return In.size();
  }

  bool definesAt(size_t At, size_t Close) const {
    constexpr size_t MaxAnnotations = 8;
    if (At && In[At - 1].isOneOf(tok::period, tok::arrow, tok::coloncolon, tok::equal, tok::comma))
      return false;
    size_t Behind = Close + 1;
    while (Behind < In.size() && Behind < Close + MaxAnnotations && !word(Behind).empty())
      ++Behind;
    return Behind < In.size() && In[Behind].is(tok::l_brace);
  }

  bool standsAlone(size_t At) const {
    return At == 0 || In[At - 1].isOneOf(tok::semi, tok::r_brace, tok::l_brace) || In[At].isAtStartOfLine();
  }
};

} // namespace

std::optional<WrittenEntry> writtenEntry(const ASTContext &Ast, llvm::ArrayRef<SourceRange> Skipped) {
  return EntryFinder(Ast, Skipped).find();
}

} // namespace driverentry
