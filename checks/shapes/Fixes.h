// Edits that several checks offer. Each returns no hint where the edit could change more than it says.
#pragma once

#include "clang/AST/ASTContext.h"
#include "clang/AST/Stmt.h"
#include "clang/Basic/Diagnostic.h"
#include "llvm/ADT/SmallVector.h"

namespace driverentry {

using Fixes = llvm::SmallVector<clang::FixItHint, 2>;

/// Puts the statement \p Text in front of \p Return, which must be a statement of a block, or the unbraced branch of an
/// if; braces are added there. Nothing when the return comes out of a macro.
Fixes insertBeforeReturn(const clang::ReturnStmt &Return, const std::string &Text, clang::ASTContext &Ast);

/// Moves the statement \p Moved directly behind the statement that \p Target is, when both stand in the same block.
Fixes moveBehind(const clang::Stmt &Moved, const clang::Stmt &Target, clang::ASTContext &Ast);

/// The statement of a block that \p Inner is or is an expression of; null when there is none.
const clang::Stmt *enclosingStatement(const clang::Stmt &Inner, clang::ASTContext &Ast);

/// The block that \p Statement stands in directly; null when it is no statement of a block.
const clang::CompoundStmt *enclosingBlock(const clang::Stmt &Statement, clang::ASTContext &Ast);

} // namespace driverentry
