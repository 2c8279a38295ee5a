// Expressions of C++ that the engine gives the path up at, although they do nothing: `__uuidof`, `noexcept(…)`, what C++20
// rewrites.
#pragma once

#include "checks/flow/TreeChanges.h"
#include "clang/AST/ASTContext.h"

namespace driverentry {

/// Puts what they stand for in the place of those below \p Parent: the value of a constant, the operators that a comparison
/// was rewritten to, an object that nothing is known of.
void lowerUnfollowed(clang::ASTContext &Ast, clang::Stmt &Parent, TreeChanges &Changes);

} // namespace driverentry
