// The projects that a solution (.sln, .slnx) names, and what each is built as in one configuration of the solution.
#pragma once

#include "lint/projects/Projects.h"

namespace driverentry::lint {

struct SolutionProject {
  std::string Path;     ///< absolute, as the disk spells it
  ConfigurationName As; ///< empty: as asked for
};

/// The .vcxproj files that the solution at \p Path builds in the configuration that \p Options ask for, in its order.
/// What it names and is not there is told in \p Problems, what it does not build in \p Notes. Fails with the path in
/// the message.
llvm::Expected<std::vector<SolutionProject>> readSolution(llvm::StringRef Path, const ProjectOptions &Options,
                                                          std::vector<std::string> &Problems,
                                                          std::vector<std::string> &Notes);

/// A project as a solution writes it down.
struct NamedProject {
  std::string Path; ///< as written
  std::string Id;   ///< {…}, or empty
  ConfigurationName As;
  bool IsBuilt = true;
};

/// The .vcxproj files that the text of a .sln names, as \p Wanted makes them. Fails with the reason alone.
llvm::Expected<std::vector<NamedProject>> parseSln(llvm::StringRef Text, const ConfigurationName &Wanted);
/// The same for a .slnx.
std::vector<NamedProject> parseSlnx(pugi::xml_node Solution, const ConfigurationName &Wanted);

} // namespace driverentry::lint
