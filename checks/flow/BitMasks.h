// What is known of single bits: a flag that was put into a word stays there whatever else the word holds, and the sign
// of what failed is set.
#pragma once

#include "clang/AST/Expr.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/ProgramState.h"

namespace driverentry {

/// \p State with what follows in \p Frame for \p Masked, `word & bits` or `word >> bits`, from what is known of the
/// word; \p State itself where nothing does.
clang::ento::ProgramStateRef withKnownBits(const clang::BinaryOperator &Masked, clang::ento::ProgramStateRef State,
                                           const clang::LocationContext &Frame);

} // namespace driverentry
