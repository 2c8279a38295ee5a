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

void lowerLoops(ASTContext &C, Stmt &Parent, TreeChanges &Changes) {
  for (Stmt *Child : Parent.children())
    if (Child && !isa<Expr>(Child))
      lowerLoops(C, *Child, Changes);
  if (auto *For = dyn_cast<ForStmt>(&Parent); For && For->getCond() && !For->getConditionVariable())
    // Its parts in the order of its children: initialisation, variable, condition, increment, body.
    lowerLoop(C, *std::next(For->child_begin(), 2), *std::next(For->child_begin(), 4), nullptr, Changes);
  if (auto *While = dyn_cast<WhileStmt>(&Parent); While && !While->getConditionVariable())
    lowerLoop(C, *While->child_begin(), *std::next(While->child_begin()),
              IntegerLiteral::Create(C, llvm::APInt(C.getIntWidth(C.IntTy), 1), C.IntTy, While->getWhileLoc()),
              Changes);
}

} // namespace driverentry
