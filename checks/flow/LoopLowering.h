// Loops in the form in which the engine follows them best: a condition that is put together from several is tested
// inside the loop, where each test counts as the loop's own.
#pragma once

#include "clang/AST/ASTContext.h"
#include "clang/AST/Stmt.h"
#include "llvm/ADT/STLFunctionalExtras.h"

namespace driverentry {

class LoopLowering {
  clang::ASTContext &C;
  llvm::function_ref<void(clang::Stmt *&, clang::Stmt *)> Replace;

public:
  LoopLowering(clang::ASTContext &C, llvm::function_ref<void(clang::Stmt *&, clang::Stmt *)> Replace)
      : C(C), Replace(Replace) {}

  /// Rewrites the loops below \p Parent: `for (…; A && B; …) X` becomes `for (…; ; …) { if (A && B) {} else break; X
  /// }`.
  void run(clang::Stmt &Parent);

private:
  void lower(clang::Stmt *&Condition, clang::Stmt *&Body, clang::Stmt *Instead);
};

} // namespace driverentry
