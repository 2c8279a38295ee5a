// Variables of the program that keep what they are initialized with, such as tables of functions: those that are const,
// and those of this file alone that nothing in it writes.
#pragma once

#include "checks/reading/TuContext.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/SValBuilder.h"
#include "llvm/ADT/DenseSet.h"
#include <optional>

namespace driverentry {

class Constants : public TuResult {
  std::optional<llvm::DenseSet<const clang::VarDecl *>> OnlyRead; ///< of this file alone

public:
  static const char Key;

  /// The function, number or null pointer that stands in \p Place for ever, when that is known.
  std::optional<clang::ento::SVal> valueAt(const clang::ento::MemRegion &Place, clang::ento::SValBuilder &Values);

private:
  bool keepsItsValue(const clang::VarDecl &Variable);
};

} // namespace driverentry
