// The shape of a check whose question is about paths: it is a rule of the shared exploration, and reports what the
// exploration found for it through clang-tidy.
#pragma once

#include "checks/flow/Exploration.h"
#include "checks/shapes/DriverCheck.h"

namespace driverentry {

class PathCheck : public EntryCheck, public PathRule {
  void checkEntry(const EntryPoint &Entry, clang::ASTContext &Ast) final;
  /// Adds fix-its to the diagnostic of \p Finding.
  virtual void attachFixes(const PathFinding &Finding, const EntryPoint &Entry, clang::ASTContext &Ast,
                           clang::DiagnosticBuilder &Diagnostic) {}

public:
  explicit PathCheck(const CheckSite &Site);
};

} // namespace driverentry
