// __try/__finally, for which clang builds no control-flow graph, in terms of labels and jumps.
#pragma once

#include "checks/flow/TreeChanges.h"
#include "clang/AST/ASTContext.h"

namespace driverentry {

/// Rewrites the guarded blocks in \p Body, which is \p Function's.
///
/// `__try {A} __finally {B}` becomes `{A'} L: {B} if (left == 1) return value; …`, where A' has `goto L` for __leave
/// and `{value = X; left = 1; goto L;}` for `return X;`.
void lowerFinally(clang::ASTContext &Ast, clang::FunctionDecl &Function, clang::Stmt &Body, TreeChanges &Changes);

} // namespace driverentry
