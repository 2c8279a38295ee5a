// Makes function bodies walkable that the engine would not walk: __try/__finally, for which clang builds no
// control-flow graph, and statements that did not parse. Changes the syntax tree and takes every change back.
#pragma once

#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"
#include "llvm/ADT/SmallVector.h"

namespace driverentry {

/// While it lives, the bodies of \p Entry and of everything it may call in this file are lowered.
///
/// `__try {A} __finally {B}` becomes `{A'} L: {B} if (left == 1) return value; …`, where A' has `goto L` for __leave
/// and `{value = X; left = 1; goto L;}` for `return X;`. An expression that did not parse is replaced by the calls
/// inside it that did, or where its value is used, by a value that nothing is known of; where the parser has left a
/// statement out altogether, a call that may do anything is put in its place. A `goto` whose label is not there
/// ends its path, and a `case` without a value gets one of its own.
class Lowering {
  llvm::SmallVector<std::pair<clang::Stmt **, clang::Stmt *>> ChangedSlots;
  llvm::SmallVector<std::pair<clang::VarDecl *, clang::Expr *>> ChangedInits;
  llvm::SmallVector<clang::SourceRange> Functions;
  unsigned StepsOver = 0;
  friend class FinallyLowering;
  friend class UnreadableLowering;

public:
  Lowering(clang::ASTContext &Ast, const clang::FunctionDecl &Entry);
  ~Lowering();
  Lowering(const Lowering &) = delete;
  Lowering &operator=(const Lowering &) = delete;

  /// Where \p Entry stands, and what else of the driver's own its paths may enter in this file. Callbacks are lowered
  /// too, because summaries read them, but what is unreadable in them cuts no path.
  llvm::ArrayRef<clang::SourceRange> reachable() const { return Functions; }

  /// How many expressions were stepped over.
  unsigned unreadable() const { return StepsOver; }
};

} // namespace driverentry
