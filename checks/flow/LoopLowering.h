// Loops in the form in which the engine follows them best: a condition that is put together from several is tested
// inside the loop, where each test counts as the loop's own.
#pragma once

#include "checks/flow/TreeChanges.h"
#include "clang/AST/ASTContext.h"

namespace driverentry {

/// Rewrites the loops below \p Parent: `for (…; A && B; …) X` becomes `for (…; ; …) { if (A && B) {} else break; X }`,
/// and `do X while (A);` becomes `while (1) { X if (A) {} else break; }`.
void lowerLoops(clang::ASTContext &Ast, clang::Stmt &Parent, TreeChanges &Changes);

} // namespace driverentry
