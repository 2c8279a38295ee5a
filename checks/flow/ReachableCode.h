// What of the driver's own functions in this file the paths of an entry function may come to.
#pragma once

#include "clang/AST/Decl.h"
#include "llvm/ADT/SetVector.h"

namespace driverentry {

struct ReachableCode {
  llvm::SetVector<clang::FunctionDecl *> Functions; ///< the entry function first
  unsigned Entered = 0; ///< how many of them a path enters; the others are handed over as callbacks, or belong to one
  unsigned LongestTable = 0; ///< how long the longest table is whose functions these call; long ones do not count
};

ReachableCode reachableFrom(clang::FunctionDecl &Entry);

} // namespace driverentry
