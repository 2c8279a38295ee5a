// Coverage as a diagnostic: the one way by which a host hears of it, whichever host it is. A person reads the text;
// driverentry-lint reads the arguments.
#pragma once

#include "checks/flow/Exploration.h"
#include "clang/Basic/Diagnostic.h"
#include <optional>

namespace driverentry {

/// The check that reports coverage, and its option that makes it report complete coverage too.
inline constexpr llvm::StringLiteral CoverageCheck = "driverentry-not-analysed";
inline constexpr llvm::StringLiteral CoverageReportAll = "ReportAll";

/// The format that goes with addCoverage().
llvm::StringRef coverageFormat(const Coverage &Of);
/// \p WithRanges: the reachable functions become ranges of the diagnostic.
void addCoverage(const clang::DiagnosticBuilder &Diagnostic, const Coverage &Of, bool WithRanges);

/// Whether the compiler's error \p Id leaves all of its statement or declaration in the tree, so that the exploration sees
/// it there, and its coverage tells when it costs something.
bool isSeenByExploration(unsigned Id);

/// Reads back what addCoverage() wrote; nothing for any other diagnostic.
std::optional<Coverage> readCoverage(const clang::Diagnostic &Diagnostic);

} // namespace driverentry
