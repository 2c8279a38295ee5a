// Explores one DriverEntry, given as text, with a rule that writes down how its paths end.
#pragma once

#include "checks/flow/Exploration.h"
#include <set>
#include <string>

namespace driverentry {

struct Explored {
  std::set<std::string> Ends; ///< "success", "failure", "may fail", "unknown"; with '+' where tracing is live
  Coverage Covered;
  bool TreeKept = false; ///< every node, its place in the tree, and who owns the tree
};

/// Explores the DriverEntry whose statements are \p Body, behind the declarations \p Before.
Explored explore(llvm::StringRef Body, llvm::StringRef Before = "", llvm::StringRef Name = "driver.c");

} // namespace driverentry
