// What is known of single bits: a flag that was put into a word stays there whatever else the word holds.
#pragma once

#include "clang/AST/Expr.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/ProgramState.h"

namespace driverentry {

/// \p State with what follows for \p Masked, `word & bits`, from the flags that were put into the word and taken out of
/// it, in \p Frame; \p State itself where nothing does.
clang::ento::ProgramStateRef withKnownBits(const clang::BinaryOperator &Masked, clang::ento::ProgramStateRef State,
                                           const clang::LocationContext &Frame);

} // namespace driverentry
