// Turns a compile command that came with a checkout into one that is safe to parse with. A command is data: what can
// name a program, a plugin or an output is not on the list of options that are kept.
#pragma once

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/VirtualFileSystem.h"
#include <string>
#include <vector>

namespace clang {
class CompilerInvocation;
}

namespace driverentry::lint {

/// A compile command in one of the two ways of writing one.
struct SafeCommand {
  bool LikeCl = false;            ///< cl.exe's options, else gcc's
  std::vector<std::string> Flags; ///< no program, no input, no output

  /// \p Flag in gcc's spelling.
  void addGnu(llvm::StringRef Flag);
  /// A folder of headers that are nobody's to mend.
  void addSystemFolder(llvm::StringRef Folder);
  /// For clang's driver; the input has to be added.
  std::vector<std::string> withoutInput() const;
};

/// \p Command behind ccache and its like.
llvm::ArrayRef<std::string> withoutWrappers(llvm::ArrayRef<std::string> Command);

/// Whether \p Command, without wrappers, has cl.exe's options.
bool isWrittenForCl(llvm::ArrayRef<std::string> Command);

/// Fails for what the user wrote behind '--' and is no flag, which would be left out without a word.
llvm::Error checkAddedFlags(llvm::ArrayRef<std::string> Flags);

/// What matters for parsing of \p Command (program first; empty for a file that comes without) and of the flags
/// \p Added to it. Response files are read through \p FS, only from below its working directory. A precompiled header
/// is included in its place where the source \p File does not do so itself.
llvm::Expected<SafeCommand> safeCommand(llvm::ArrayRef<std::string> Command, llvm::ArrayRef<std::string> Added,
                                        llvm::vfs::FileSystem &FS, llvm::StringRef File = "");

/// Last line of defence: nothing that \p Invocation does can write or load anything.
void makeHarmless(clang::CompilerInvocation &Invocation);

} // namespace driverentry::lint
