// The checks as data, and as clang-tidy factories. Every host and tool reads this; none includes a single check.
#pragma once

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"

namespace clang::tidy {
class ClangTidyCheckFactories;
}

namespace driverentry {

/// Whether a check can attach a fix-it to some of its findings.
enum class Fix { None, Offered };

/// One line of Checks.def.
struct CheckInfo {
  llvm::StringLiteral Class;
  llvm::StringLiteral Subject; ///< folder below checks/
  llvm::StringLiteral Name;    ///< "driverentry-…"
  llvm::StringLiteral Rules;   ///< catalogue rules, e.g. "A23, B37"
  Fix Fixes;
  llvm::StringLiteral Summary;
};

/// All checks, sorted by name.
llvm::ArrayRef<CheckInfo> allChecks();

/// The check of that name, or null.
const CheckInfo *findCheck(llvm::StringRef Name);

/// The page docs/checks/<Name>.md, embedded; empty for an unknown name.
llvm::StringRef checkPage(llvm::StringRef Name);

/// Registers a factory for every check. Checks made for the same translation unit share one TuContext.
void addCheckFactories(clang::tidy::ClangTidyCheckFactories &Factories);

} // namespace driverentry
