// Comparisons of signed values that came out of unsigned ones: of a status, most of all, that a function returns as
// ULONG. The engine does not follow casts between integers, and would take such a value for never negative.
#pragma once

#include "clang/AST/Expr.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/ProgramState.h"
#include <optional>

namespace driverentry {

/// What \p Comparison comes to in \p State, asked of the unsigned value; nothing when it is between other values.
std::optional<clang::ento::SVal> comparedAsSigned(const clang::BinaryOperator &Comparison,
                                                  clang::ento::ProgramStateRef State,
                                                  const clang::LocationContext &Frame);

} // namespace driverentry
