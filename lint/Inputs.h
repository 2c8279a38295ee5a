// From what stands on the command line to the translation units to analyse.
#pragma once

#include "lint/CommandLine.h"
#include "lint/Database.h"
#include "lint/projects/Image.h"
#include "lint/projects/Projects.h"

namespace driverentry::lint {

struct Inputs {
  std::vector<Unit> Units;             ///< in the order of the command line, then of their paths; none twice
  std::vector<std::string> FixFiles;   ///< files that --fix may change
  std::vector<std::string> FixFolders; ///< folders below which --fix may change files
  std::vector<std::string> Problems;   ///< one line for each bad input: which it is, what is wrong, what to do
  std::vector<std::string> Warnings;   ///< what was left out and cost no file
  std::vector<std::string> Notes;      ///< what was made of databases and logs
  std::vector<std::string> Others;     ///< one line for each project of no driver that was not, or not all, read
  std::vector<Project> Projects;       ///< that were evaluated
  std::vector<Image> Images;           ///< that these projects link
  unsigned SkippedNoEntry = 0;         ///< sources without a driver entry point
  unsigned SkippedOther = 0;           ///< sources of projects of no driver that are not there
  unsigned SkippedNotListed = 0;       ///< sources of a folder that the database given with -p does not list
};

/// Finds the units that \p Wanted asks for. A bad input costs only itself.
Inputs findInputs(const Settings &Wanted);

} // namespace driverentry::lint
