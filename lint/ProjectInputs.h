// The projects of a run: those that the inputs name, and those around files that were given alone. What of them
// matters to the run, and the units that they compile.
#pragma once

#include "lint/Inputs.h"
#include "lint/KnownCommands.h"
#include "lint/projects/Solution.h"
#include "llvm/ADT/StringSet.h"

namespace driverentry::lint {

class ProjectInputs {
  const Settings &Wanted;
  Inputs &Found;
  const std::string &Here; ///< working directory
  llvm::StringSet<> Seen;
  llvm::StringSet<> AskedFor;                    ///< stand on the command line
  llvm::StringSet<> NotHere;                     ///< sources of projects of no driver
  std::vector<std::pair<size_t, size_t>> Doubts; ///< a problem, and the project that it is of
  std::vector<Project> Around;                   ///< files that were given alone
  llvm::StringMap<bool> Relevant;                ///< by file, of those that were looked into

  bool matters(size_t Project);
  void sortProblems();
  void addSources(size_t Index, KnownCommands &Known);

public:
  ProjectInputs(const Settings &Wanted, Inputs &Found, const std::string &Here)
      : Wanted(Wanted), Found(Found), Here(Here) {}

  /// The projects that the file at \p Path, which was asked for, names: itself, those of a solution or of a dirs file.
  llvm::Expected<std::vector<SolutionProject>> namedBy(const std::string &Path, const ProjectOptions &Options);
  /// Evaluates the project at \p Path and adds its files to \p Files.
  void read(llvm::StringRef Path, llvm::StringRef Solution, const ProjectOptions &Options,
            std::vector<std::string> &Files);

  /// Evaluates the projects around \p File, up to \p Root.
  void readAround(llvm::StringRef File, llvm::StringRef Root);
  /// Takes of these those that compile one of \p Files, or link what does.
  void chooseAround(const llvm::StringSet<> &Files);

  /// Links what all projects say, and lists in \p Known their sources as parts of images.
  void link(KnownCommands &Known);

  /// Whether the analysis of \p File can find anything.
  bool mayMatter(const std::string &File, unsigned Depth = 0);
  /// Whether \p File is not there, and only projects of no driver compile it.
  bool isNotNeeded(llvm::StringRef File) const { return NotHere.contains(File); }
};

} // namespace driverentry::lint
