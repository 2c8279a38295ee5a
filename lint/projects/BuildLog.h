// Reads the log of commands that every MSBuild build leaves (CL.command.1.tlog): lines of '^', the sources with '|'
// between, then the arguments that cl.exe got for them. Knows nothing of where the files are now.
#pragma once

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include <string>
#include <vector>

namespace driverentry::lint {

struct LoggedCommand {
  std::vector<std::string> Sources;   ///< as written: absolute, often in capitals
  std::vector<std::string> Arguments; ///< of cl.exe, without the program
};

bool isBuildLogFile(llvm::StringRef Path); ///< by its name

/// The commands that \p Text (UTF-8) logs, in its order. Fails with the reason alone.
llvm::Expected<std::vector<LoggedCommand>> parseBuildLog(llvm::StringRef Text);

} // namespace driverentry::lint
