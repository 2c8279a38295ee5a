// Analyses units in forked processes, so that a crash or a hang costs one unit. The calling process must have one
// thread only.
#pragma once

#include "lint/Analysis.h"
#include "llvm/ADT/STLFunctionalExtras.h"

namespace driverentry::lint {

struct WorkerOptions {
  unsigned Jobs;    ///< processes at a time
  unsigned Timeout; ///< seconds for one unit
  AnalysisOptions Analysis;
};

/// One process per core that this process may use.
unsigned defaultJobs();

/// The result of every unit, in the order of \p Units. \p Progress is told how many are done, and which was the last.
std::vector<UnitResult> analyseAll(llvm::ArrayRef<Unit> Units, const WorkerOptions &Options,
                                   llvm::function_ref<void(size_t, const Unit &)> Progress);

} // namespace driverentry::lint
