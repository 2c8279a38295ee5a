// Comparisons that a status is asked by and that the engine does not follow: of a signed value that came out of an
// unsigned one, such as a status that a function returns as ULONG, and of the two bits that tell its severity.
#pragma once

#include "clang/AST/Expr.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/ProgramState.h"
#include <optional>

namespace driverentry {

/// What \p Comparison comes to in \p State; nothing when it is one that the engine follows.
std::optional<clang::ento::SVal> comparedStatus(const clang::BinaryOperator &Comparison,
                                                clang::ento::ProgramStateRef State,
                                                const clang::LocationContext &Frame);

} // namespace driverentry
