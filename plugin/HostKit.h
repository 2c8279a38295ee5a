// The kit for the hosts that parse by themselves, clang-tidy and clangd: only a driver's source is parsed with it.
#pragma once

#include "clang/Tooling/CompilationDatabase.h"
#include "llvm/Support/VirtualFileSystem.h"

namespace clang {
class CompilerInstance;
}

namespace driverentry {

/// \p Command, completed as the kit does it when it is a driver's, by its own macros or by a header of the WDK that
/// \p File reaches; otherwise as it is. Parsing such a command attaches the kit, in every host that links this.
clang::tooling::CompileCommand withKit(clang::tooling::CompileCommand Command, llvm::StringRef File,
                                       llvm::vfs::FileSystem &Files);

/// Whether \p CI parses a command that was completed with the kit.
bool usesKit(clang::CompilerInstance &CI);

} // namespace driverentry
