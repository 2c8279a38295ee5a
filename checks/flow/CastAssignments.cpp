#include "checks/flow/CastAssignments.h"
#include "clang/Lex/Lexer.h"

using namespace clang;

namespace driverentry {
namespace {

/// An operation on a cast that changes what was cast.
struct Operation {
  Expr *Place;
  QualType Cast;
  Expr *Value; ///< what a plain assignment stores; null for the others
};

/// What \p E casts, when that is a variable or a part of one.
Expr *castPlace(Expr *E) {
  auto *Cast = dyn_cast<CStyleCastExpr>(E->IgnoreParens());
  Expr *Inner = Cast && !Cast->containsErrors() ? Cast->getSubExpr()->IgnoreParens() : nullptr;
  while (auto *Nested = dyn_cast_or_null<CStyleCastExpr>(Inner))
    Inner = Nested->getSubExpr()->IgnoreParens();
  auto *Load = dyn_cast_or_null<ImplicitCastExpr>(Inner);
  return Load && Load->getCastKind() == CK_LValueToRValue ? Load->getSubExpr() : nullptr;
}

tok::TokenKind tokenAt(SourceLocation Where, const ASTContext &C) {
  Token Found;
  if (Where.isMacroID() || Lexer::getRawToken(Where, Found, C.getSourceManager(), C.getLangOpts()))
    return tok::unknown;
  return Found.getKind();
}

tok::TokenKind tokenBehind(SourceLocation Where, const ASTContext &C) {
  std::optional<Token> Found = Lexer::findNextToken(Where, C.getSourceManager(), C.getLangOpts());
  return Found ? Found->getKind() : tok::unknown;
}

/// The parser keeps the operands only; what stands between them is in the source.
std::optional<Operation> operation(const RecoveryExpr &Whole, const ASTContext &C) {
  ArrayRef<Expr *> Parts = const_cast<RecoveryExpr &>(Whole).subExpressions();
  Expr *Place = Parts.empty() ? nullptr : castPlace(Parts[0]);
  if (!Place || Parts.size() > 2)
    return std::nullopt;
  Operation Result{Place, Parts[0]->getType(), nullptr};
  if (Parts.size() == 1) {
    tok::TokenKind First = tokenAt(Whole.getBeginLoc(), C), Last = tokenAt(Whole.getEndLoc(), C);
    bool Step = First == tok::plusplus || First == tok::minusminus || Last == tok::plusplus || Last == tok::minusminus;
    return Step ? std::optional(Result) : std::nullopt;
  }
  switch (tokenBehind(Parts[0]->getEndLoc(), C)) {
  case tok::equal:
    Result.Value = Parts[1];
    return Result;
  case tok::plusequal:
  case tok::minusequal:
  case tok::starequal:
  case tok::slashequal:
  case tok::percentequal:
  case tok::ampequal:
  case tok::pipeequal:
  case tok::caretequal:
  case tok::lesslessequal:
  case tok::greatergreaterequal:
    return Result;
  default:
    return std::nullopt;
  }
}

/// Adds to \p Into what the assignments in \p E change; false when something else in it is unreadable.
bool collectChanged(Expr *E, const ASTContext &C, llvm::SmallVectorImpl<Expr *> &Into) {
  if (!E->containsErrors())
    return true;
  if (auto *Recovery = dyn_cast<RecoveryExpr>(E)) {
    std::optional<Operation> Found = operation(*Recovery, C);
    if (Found)
      Into.push_back(Found->Place);
    ArrayRef<Expr *> Parts = Recovery->subExpressions();
    return Found && (Parts.size() == 1 || collectChanged(Parts[1], C, Into));
  }
  if (!isa<ParenExpr, UnaryOperator, BinaryOperator, CastExpr, ArraySubscriptExpr, ConditionalOperator>(E))
    return false;
  return llvm::all_of(E->children(), [&](Stmt *Child) { return collectChanged(cast<Expr>(Child), C, Into); });
}

} // namespace

Expr *CastAssignments::converted(Expr *Value, QualType To) {
  QualType From = Value->getType();
  if (From->isPointerType() && To->isPointerType())
    return Build.cast(CK_BitCast, To, Value);
  if (From->isPointerType() && To->isIntegerType())
    return Build.cast(CK_PointerToIntegral, To, Value);
  if (From->isIntegerType() && To->isPointerType())
    return Build.cast(CK_IntegralToPointer, To, Value);
  return From->isIntegerType() && To->isIntegerType() ? Build.cast(CK_IntegralCast, To, Value) : nullptr;
}

Expr *CastAssignments::assignment(Expr &Unreadable) {
  auto *Whole = dyn_cast<RecoveryExpr>(Unreadable.IgnoreParenImpCasts());
  std::optional<Operation> Found =
      Whole && !C.getLangOpts().CPlusPlus ? operation(*Whole, C) : std::optional<Operation>();
  if (!Found || !Found->Value || Found->Value->containsErrors())
    return nullptr;
  Expr *Value = Found->Value->isGLValue() ? Build.load(Found->Value) : Found->Value;
  QualType Type = Found->Place->getType().getUnqualifiedType();
  Value = converted(Value, Found->Cast);
  Value = Value ? converted(Value, Type) : nullptr;
  return Value ? Build.binary(BO_Assign, Found->Place, Value, Type, Whole->getBeginLoc()) : nullptr;
}

std::optional<llvm::SmallVector<Expr *, 2>> CastAssignments::changed(Expr &Unreadable) {
  llvm::SmallVector<Expr *, 2> Places;
  if (C.getLangOpts().CPlusPlus || !collectChanged(&Unreadable, C, Places))
    return std::nullopt;
  return Places;
}

} // namespace driverentry
