// What a run says on the error stream, beside its report.
#pragma once

#include "lint/Report.h"

namespace driverentry::lint {

/// One line: "driverentry-lint: warning: …".
void tell(llvm::StringRef Level, const llvm::Twine &Message);

/// "1 file", "2 files".
std::string counted(size_t Count, llvm::StringRef What);

/// All that \p Done is to tell: problems, what was not analysed and, when asked for, what was made up, then \p Fixing,
/// what --fix could not do, and the summary.
void tellRun(const Settings &Wanted, const LintRun &Done, llvm::ArrayRef<std::string> Fixing);

} // namespace driverentry::lint
