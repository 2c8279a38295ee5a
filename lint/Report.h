// What a run gave, and the three ways of writing it down. Every one is a function of the run alone: no times, no
// process ids, the same bytes for the same input.
#pragma once

#include "lint/Inputs.h"
#include "lint/UnitResult.h"
#include "llvm/Support/raw_ostream.h"

namespace driverentry::lint {

/// A finding of the whole run.
struct Reported {
  Finding What;
  std::string Fingerprint; ///< stays when lines move; none twice in a run
  bool Fixed = false;      ///< by --fix
};

struct LintRun {
  Inputs From;
  std::vector<UnitResult> Results;   ///< one for each unit of From
  std::vector<std::string> Problems; ///< bad input and configuration, each once
  std::vector<Reported> Findings;    ///< sorted by place, none twice
  std::string Root;                  ///< folder that paths are shown relative to

  /// Merges the findings of all \p Results.
  LintRun(Inputs From, std::vector<UnitResult> Results);

  /// \p File as it is shown: relative when it is below Root, '/' separated.
  std::string shown(llvm::StringRef File) const;
  /// \p Message with the paths in it shown so.
  std::string shownIn(std::string Message) const;
  unsigned count(UnitStatus Status) const;
  /// 0 clean, 1 findings, 2 configuration, 3 not completely analysed.
  int exitCode() const;
};

/// \p Text without what a terminal would obey: names of files come from the checkout.
std::string printable(llvm::StringRef Text);

void writeText(const LintRun &Done, llvm::raw_ostream &Out, bool Color);
void writeJson(const LintRun &Done, llvm::raw_ostream &Out);
void writeSarif(const LintRun &Done, llvm::raw_ostream &Out);

} // namespace driverentry::lint
