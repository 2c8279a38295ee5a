// The rules of one exploration, with the engine's handles for what they find.
#pragma once

#include "checks/flow/PathRule.h"
#include "clang/StaticAnalyzer/Core/BugReporter/BugType.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/CheckerContext.h"
#include <map>

namespace driverentry {

class Listeners {
  struct Slot {
    PathRule *Rule;
    std::unique_ptr<clang::ento::BugType> Type;
  };
  const PathContext &Context;
  std::vector<Slot> Slots;
  mutable std::map<std::pair<const PathRule *, clang::SourceLocation>, const clang::Stmt *> Anchors;
  class Reporter;

public:
  Listeners(const clang::ento::CheckerFrontend &Owner, const PathContext &Context, llvm::ArrayRef<PathRule *> Rules);

  /// Tells every rule of an event of the current path, unless the path may have left the function before.
  void tell(clang::ento::CheckerContext &C, llvm::function_ref<void(PathRule &, PathReporter &)> Event) const;

  /// The rule whose bug type is called \p Type, or null.
  PathRule *ruleFor(llvm::StringRef Type) const;
  /// The statement that \p Rule reported at \p Where, or null.
  const clang::Stmt *anchor(const PathRule &Rule, clang::SourceLocation Where) const;
};

} // namespace driverentry
