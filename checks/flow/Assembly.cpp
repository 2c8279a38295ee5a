#include "checks/flow/Assembly.h"
#include "clang/AST/Attr.h"
#include "clang/AST/Decl.h"
#include "clang/Lex/Token.h"

using namespace clang;
using llvm::StringRef;

namespace driverentry {
namespace {

bool isJump(StringRef Word) {
  return (Word.starts_with_insensitive("j") && Word.size() <= 5) || Word.starts_with_insensitive("loop");
}

bool isReturn(StringRef Word) {
  return Word.starts_with_insensitive("ret") || Word.starts_with_insensitive("iret") ||
         Word.equals_insensitive("sysexit") || Word.equals_insensitive("sysret");
}

/// The words of a block, in order; a ':' behind one belongs to it.
std::vector<std::string> wordsOf(const MSAsmStmt &Block) {
  std::vector<std::string> Words;
  auto &Tokens = const_cast<MSAsmStmt &>(Block); // its accessors are not const
  for (const Token &Each : ArrayRef(Tokens.getAsmToks(), Tokens.getNumAsmToks()))
    if (const IdentifierInfo *Name = Each.isAnnotation() || Each.isLiteral() ? nullptr : Each.getIdentifierInfo())
      Words.push_back(Name->getName().str());
    else if (Each.is(tok::colon) && !Words.empty())
      Words.back() += ':';
  return Words;
}

/// What \p Name stands for outside of the function.
NamedDecl *global(StringRef Name, ASTContext &C) {
  auto Found = C.getTranslationUnitDecl()->lookup(&C.Idents.get(Name));
  return Found.empty() ? nullptr : Found.front();
}

} // namespace

AssemblyEffect effectOf(const MSAsmStmt &Block, const llvm::StringMap<VarDecl *> &Locals, const FunctionDecl &In) {
  using Reach = AssemblyEffect::Reach;
  AssemblyEffect Effect;
  ASTContext &C = In.getASTContext();
  std::vector<std::string> Words = wordsOf(Block);
  for (size_t I = 0; I < Words.size(); ++I) {
    StringRef Word = Words[I], Next = I + 1 < Words.size() ? StringRef(Words[I + 1]) : "";
    VarDecl *Variable = Locals.lookup(Word);
    if (!Variable)
      Variable = dyn_cast_or_null<VarDecl>(global(Word, C));
    if (Variable && !Variable->getType()->isReferenceType() && !Variable->isInvalidDecl()) {
      Effect.Named.push_back(Variable);
    } else if (Word.equals_insensitive("call") || (isJump(Word) && isa_and_nonnull<FunctionDecl>(global(Next, C)))) {
      Effect.Reaches = std::max(Effect.Reaches, Reach::Anything);
    } else if ((isReturn(Word) && !In.hasAttr<NakedAttr>()) ||
               (isJump(Word) && !llvm::is_contained(Words, (Next + ":").str()))) {
      Effect.Reaches = Reach::Leaves;
    }
  }
  return Effect;
}

} // namespace driverentry
