// Runs a tool to its end and keeps what it wrote.
#pragma once

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include <string>

namespace driverentry::testing {

struct Outcome {
  int ExitCode;
  std::string Out;
  std::string Err;
};

/// Runs \p Command (its first word a path) without input; an error when it cannot start, crashes or outlives
/// \p TimeoutSeconds.
llvm::Expected<Outcome> run(llvm::ArrayRef<std::string> Command, unsigned TimeoutSeconds = 60);

/// A folder of this process, removed at its end.
class ScratchFolder {
  llvm::SmallString<128> Path;

public:
  ScratchFolder();
  ~ScratchFolder();
  ScratchFolder(const ScratchFolder &) = delete;
  ScratchFolder &operator=(const ScratchFolder &) = delete;

  llvm::StringRef path() const { return Path; }
  /// Writes \p Text to the file \p Name below the folder, making folders on the way; returns its path.
  std::string write(llvm::StringRef Name, llvm::StringRef Text) const;
};

/// The whole file, or an error with its path.
llvm::Expected<std::string> readFile(llvm::StringRef Path);

/// The command as a shell takes it.
std::string shown(llvm::ArrayRef<std::string> Command);

} // namespace driverentry::testing
