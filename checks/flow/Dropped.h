// Finds what the parser threw away: stretches of a function's source that none of its statements stands for. Knows
// tokens and places only.
#pragma once

#include "clang/AST/Stmt.h"
#include "llvm/ADT/StringSet.h"

namespace clang {
class ASTContext;
}

namespace driverentry {

/// A statement, or several, that left nothing in the tree.
struct Dropped {
  unsigned Before; ///< index of the statement that follows, or how many there are
  clang::SourceLocation Where;
  llvm::StringSet<> Words;
  bool MayLeave; ///< it jumps, or calls what may be a macro
};

/// What is missing among the statements of \p Block. Next to a conditional directive nothing is: what that left out was
/// not meant to be there.
llvm::SmallVector<Dropped, 0> droppedFrom(const clang::CompoundStmt &Block, const clang::ASTContext &Ast);

} // namespace driverentry
