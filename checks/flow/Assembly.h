// What an __asm block may do, by the words in it. Knows no instruction but those that jump, call and return.
#pragma once

#include "clang/AST/ASTContext.h"
#include "clang/AST/Stmt.h"
#include "llvm/ADT/StringMap.h"
#include <vector>

namespace driverentry {

struct AssemblyEffect {
  enum class Reach { Variables, Anything, Leaves } Reaches = Reach::Variables;
  std::vector<clang::VarDecl *> Named; ///< variables that it may change
};

/// \p Locals are the variables of \p In, the function around it, by name.
AssemblyEffect effectOf(const clang::MSAsmStmt &Block, const llvm::StringMap<clang::VarDecl *> &Locals,
                        const clang::FunctionDecl &In);

} // namespace driverentry
