// The projects that a solution (.sln, .slnx) names, and what each is built as in one configuration of the solution.
#pragma once

#include "lint/projects/Projects.h"

namespace driverentry::lint {

struct SolutionProject {
  std::string Path;     ///< absolute, as the disk spells it
  ConfigurationName As; ///< empty: as asked for
};

/// What is to be told of a solution, a line each.
struct SolutionLines {
  std::vector<std::string> Problems; ///< projects that may be drivers' and cannot be read
  std::vector<std::string> Notes;    ///< what it does not build
  std::vector<std::string> Others;   ///< projects of no C or C++
};

/// The .vcxproj files that the solution at \p Path builds in the configuration that \p Options ask for, in its order.
/// Fails with the path in the message.
llvm::Expected<std::vector<SolutionProject>> readSolution(llvm::StringRef Path, const ProjectOptions &Options,
                                                          SolutionLines &Told);

/// A project as a solution writes it down.
struct NamedProject {
  std::string Path; ///< as written
  std::string Id;   ///< {…}, or empty
  ConfigurationName As;
  bool IsBuilt = true;
};

/// The project files of any kind that the text of a .sln names, as \p Wanted makes them. Fails with the reason alone.
llvm::Expected<std::vector<NamedProject>> parseSln(llvm::StringRef Text, const ConfigurationName &Wanted);
/// The same for a .slnx.
std::vector<NamedProject> parseSlnx(pugi::xml_node Solution, const ConfigurationName &Wanted);

} // namespace driverentry::lint
