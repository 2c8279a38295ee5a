// Statements that did not parse, in terms of calls that nothing is known of.
#pragma once

#include "checks/flow/TreeChanges.h"
#include "clang/AST/ASTContext.h"

namespace driverentry {

/// Makes the unreadable parts of \p Body, which is \p Function's, walkable, and returns how many there are.
///
/// An expression that did not parse is replaced by the calls inside it that did, or where its value is used, by a value
/// that nothing is known of; where the parser has left a statement out altogether, a call that may do anything is put
/// in its place. A `goto` whose label is not there ends its path, and a `case` without a value gets one of its own.
unsigned lowerUnreadable(clang::ASTContext &Ast, clang::FunctionDecl &Function, clang::Stmt &Body,
                         TreeChanges &Changes);

} // namespace driverentry
