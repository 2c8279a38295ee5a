// All that is known of how each file is compiled, and whom to believe: see Trust.
#pragma once

#include "lint/Database.h"
#include <map>

namespace driverentry::lint {

class KnownCommands {
  std::map<std::string, std::vector<Unit>> Files;

public:
  void add(Unit New) { Files[New.File].push_back(std::move(New)); }
  bool has(const std::string &File) const { return Files.count(File); }

  /// The units of \p File to analyse, none twice. Of one project, its surest commands; a sure command that no project
  /// is known for takes the place of all less sure ones.
  std::vector<Unit> of(const std::string &File) const;
};

} // namespace driverentry::lint
