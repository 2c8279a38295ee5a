// Changes to a syntax tree that are taken back in the end.
#pragma once

#include "clang/AST/Decl.h"
#include "llvm/ADT/SmallVector.h"

namespace driverentry {

class TreeChanges {
  llvm::SmallVector<std::pair<clang::Stmt **, clang::Stmt *>> Slots;
  llvm::SmallVector<std::pair<clang::VarDecl *, clang::Expr *>> Inits;

public:
  TreeChanges() = default;
  TreeChanges(const TreeChanges &) = delete;
  TreeChanges &operator=(const TreeChanges &) = delete;
  ~TreeChanges() {
    for (auto &[Slot, Old] : llvm::reverse(Slots))
      *Slot = Old;
    for (auto &[Variable, Old] : llvm::reverse(Inits))
      Variable->setInit(Old);
  }

  /// Puts \p New in the place of the statement in \p Slot.
  void replace(clang::Stmt *&Slot, clang::Stmt *New) {
    Slots.push_back({&Slot, Slot});
    Slot = New;
  }
  void setInit(clang::VarDecl &Variable, clang::Expr *New) {
    Inits.push_back({&Variable, Variable.getInit()});
    Variable.setInit(New);
  }
};

} // namespace driverentry
