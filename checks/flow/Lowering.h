// Makes function bodies walkable that the engine would not walk. Changes the syntax tree and takes every change back.
#pragma once

#include "checks/flow/TreeChanges.h"
#include "clang/AST/ASTContext.h"

namespace driverentry {

/// While it lives, the bodies of \p Entry and of everything it may call in this file are lowered.
class Lowering {
  TreeChanges Changes;
  llvm::SmallVector<clang::SourceRange> Functions;
  unsigned StepsOver = 0;
  unsigned Rounds = 0;

public:
  Lowering(clang::ASTContext &Ast, const clang::FunctionDecl &Entry);

  /// Where \p Entry stands, and what else of the driver's own its paths may enter in this file. Callbacks are lowered
  /// too, because summaries read them, but what is unreadable in them cuts no path.
  llvm::ArrayRef<clang::SourceRange> reachable() const { return Functions; }

  /// How many expressions were stepped over.
  unsigned unreadable() const { return StepsOver; }

  /// How many rounds of a loop it takes to come through the longest table of functions that is called through.
  unsigned rounds() const { return Rounds; }
};

} // namespace driverentry
