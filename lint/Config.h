// The .clang-tidy files of a checkout, read the way clang-tidy does, with what is wrong in them kept to be told.
#pragma once

#include "clang-tidy/ClangTidyOptions.h"

namespace driverentry::lint {

/// Options by file: all of the project's checks, then what .clang-tidy says, then \p Checks.
std::unique_ptr<clang::tidy::ClangTidyOptionsProvider> makeOptionsProvider(llvm::StringRef Checks,
                                                                           std::vector<std::string> &Problems);

/// Adds to \p Problems the names in the .clang-tidy files of \p File that name none of the project's checks although
/// they begin as these do, and says so when no check is left.
void checkConfig(clang::tidy::ClangTidyOptionsProvider &Provider, llvm::StringRef File,
                 std::vector<std::string> &Problems);

/// The compiler flags that the .clang-tidy files of \p File add.
std::vector<std::string> addedFlags(clang::tidy::ClangTidyOptionsProvider &Provider, llvm::StringRef File);

} // namespace driverentry::lint
