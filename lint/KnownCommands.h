// All that is known of how each file is compiled, and whom to believe: see Trust.
#pragma once

#include "lint/Database.h"
#include <map>
#include <set>

namespace driverentry::lint {

class KnownCommands {
  std::map<std::string, std::vector<Unit>> Files;
  std::set<std::string> Overfull;

public:
  /// Of more commands for one file than any build has, the first are kept.
  void add(Unit New);
  /// Files that had more.
  const std::set<std::string> &overfull() const { return Overfull; }
  bool has(const std::string &File) const { return Files.count(File); }

  /// The units of \p File to analyse, none twice. Of one project, its surest commands; a sure command that no project
  /// is known for takes the place of all less sure ones.
  std::vector<Unit> of(const std::string &File) const;
};

} // namespace driverentry::lint
