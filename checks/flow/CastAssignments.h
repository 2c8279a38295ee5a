// Assignments to a cast (`(PVOID)p = q;`, `((PUCHAR)p)++`), which cl.exe takes in C and clang does not.
#pragma once

#include "checks/flow/TreeBuilder.h"
#include "llvm/ADT/SmallVector.h"
#include <optional>

namespace driverentry {

class CastAssignments {
  clang::ASTContext &C;
  TreeBuilder Build;

public:
  explicit CastAssignments(clang::ASTContext &C) : C(C), Build(C) {}

  /// The assignment that \p Unreadable is as a whole, to what the cast stands for; null when it is something else.
  clang::Expr *assignment(clang::Expr &Unreadable);

  /// The variables that \p Unreadable changes when all that is unreadable in it is assignments to casts.
  std::optional<llvm::SmallVector<clang::Expr *, 2>> changed(clang::Expr &Unreadable);

private:
  clang::Expr *converted(clang::Expr *Value, clang::QualType To);
};

} // namespace driverentry
