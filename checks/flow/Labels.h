// The labels of a piece of code.
#pragma once

#include "clang/AST/Decl.h"
#include "clang/AST/Stmt.h"
#include "llvm/ADT/SmallPtrSet.h"

namespace driverentry {

using Labels = llvm::SmallPtrSet<const clang::LabelDecl *, 4>;

/// Adds the labels that stand in \p S.
inline void collectLabels(clang::Stmt *S, Labels &Into) {
  if (auto *Label = llvm::dyn_cast<clang::LabelStmt>(S))
    Into.insert(Label->getDecl());
  for (clang::Stmt *Child : S->children())
    if (Child)
      collectLabels(Child, Into);
}

} // namespace driverentry
