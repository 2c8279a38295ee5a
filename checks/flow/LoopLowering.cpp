#include "checks/flow/LoopLowering.h"
#include "clang/AST/Expr.h"

using namespace clang;

namespace driverentry {

/// The engine takes a few rounds of a loop for all of them at the block that ends with the loop's statement. Blocks of
/// a condition's parts stand in front of it, and there it would give the path up.
static void lowerLoop(ASTContext &C, Stmt *&Condition, Stmt *&Body, Stmt *Instead, TreeChanges &Changes) {
  auto *Whole = cast<Expr>(Condition);
  auto *Logical = dyn_cast<BinaryOperator>(Whole->IgnoreParenImpCasts());
  if (!Logical || !Logical->isLogicalOp() || Whole->containsErrors() || Whole->isTypeDependent())
    return;
  SourceLocation At = Whole->getBeginLoc();
  auto Block = [&](ArrayRef<Stmt *> Parts) { return CompoundStmt::Create(C, Parts, FPOptionsOverride(), At, At); };
  Stmt *Test = IfStmt::Create(C, At, IfStatementKind::Ordinary, nullptr, nullptr, Whole, At, At, Block({}), At,
                              new (C) BreakStmt(At));
  Changes.replace(Body, Block({Test, Body}));
  Changes.replace(Condition, Instead);
}

/// Whether \p S has a `continue` that belongs to the loop around it.
static bool continues(const Stmt &S) {
  return llvm::any_of(S.children(), [](const Stmt *Child) {
    return Child && (isa<ContinueStmt>(Child) ||
                     (!isa<Expr, ForStmt, WhileStmt, DoStmt, CXXForRangeStmt>(Child) && continues(*Child)));
  });
}

/// The head of a loop that is tested in the end is no block of its own, and the engine would give up in its middle.
static Stmt *testedInside(ASTContext &C, DoStmt &Do) {
  Expr *Whole = Do.getCond();
  if (Whole->containsErrors() || Whole->isValueDependent() || Whole->isEvaluatable(C) || continues(Do))
    return nullptr;
  SourceLocation At = Do.getDoLoc(), Last = Whole->getBeginLoc();
  auto Block = [&](ArrayRef<Stmt *> Parts) { return CompoundStmt::Create(C, Parts, FPOptionsOverride(), At, Last); };
  Stmt *Test = IfStmt::Create(C, Last, IfStatementKind::Ordinary, nullptr, nullptr, Whole, Last, Last, Block({}), Last,
                              new (C) BreakStmt(Last));
  Expr *Always = IntegerLiteral::Create(C, llvm::APInt(C.getIntWidth(C.IntTy), 1), C.IntTy, At);
  return WhileStmt::Create(C, nullptr, Always, Block({Do.getBody(), Test}), At, At, At);
}

void lowerLoops(ASTContext &C, Stmt &Parent, TreeChanges &Changes) {
  for (Stmt *&Child : Parent.children()) {
    if (!Child || isa<Expr>(Child))
      continue;
    lowerLoops(C, *Child, Changes);
    auto *Do = dyn_cast<DoStmt>(Child);
    if (Stmt *Instead = Do ? testedInside(C, *Do) : nullptr)
      Changes.replace(Child, Instead);
  }
  if (auto *For = dyn_cast<ForStmt>(&Parent); For && For->getCond() && !For->getConditionVariable())
    // Its parts in the order of its children: initialisation, variable, condition, increment, body.
    lowerLoop(C, *std::next(For->child_begin(), 2), *std::next(For->child_begin(), 4), nullptr, Changes);
  if (auto *While = dyn_cast<WhileStmt>(&Parent); While && !While->getConditionVariable())
    lowerLoop(C, *While->child_begin(), *std::next(While->child_begin()),
              IntegerLiteral::Create(C, llvm::APInt(C.getIntWidth(C.IntTy), 1), C.IntTy, While->getWhileLoc()),
              Changes);
}

} // namespace driverentry
