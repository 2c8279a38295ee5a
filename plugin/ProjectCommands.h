// The command that a project of the checkout gives a file, for a host whose user made no compilation database.
#pragma once

#include "lint/projects/Project.h"
#include "clang/Tooling/CompilationDatabase.h"
#include <map>
#include <memory>
#include <mutex>
#include <optional>

namespace driverentry {

/// Keeps what it evaluated until a file of the project changes. For many threads at a time.
class ProjectCommands {
  struct Known;
  std::mutex Busy;
  std::map<std::string, std::unique_ptr<Known>> Projects; ///< by path

  const lint::Project *evaluated(const std::string &Path, llvm::StringRef Root);

public:
  ProjectCommands();
  ~ProjectCommands();

  /// The command of \p File (absolute): of the nearest project that compiles it, else, for a header or a new file, of
  /// the project that it seems to belong to. Says by its macros what the driver runs in.
  std::optional<clang::tooling::CompileCommand> find(llvm::StringRef File);
};

} // namespace driverentry
