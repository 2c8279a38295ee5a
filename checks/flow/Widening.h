// What is still known behind a loop that the engine followed for a few rounds only. The engine then forgets all
// variables of the function and all of the program; here those that the loop does not touch are given back. Knows a
// loop by what is written in it, not by what the functions that it calls change.
#pragma once

#include "checks/flow/PathEdit.h"

namespace driverentry {

/// Whether a loop's further rounds are covered by one that knows nothing of what the loop may change, which the engine
/// puts in when it has followed a few.
bool isWidened(const clang::Stmt *Loop);

/// The state \p Widened, which the engine put at the head of \p Loop in \p Frame's function, with what is as it was in
/// \p Before, a round ago, and no further round of the loop can have changed.
clang::ento::ProgramStateRef behindLoop(clang::ento::ProgramStateRef Widened, clang::ento::ProgramStateRef Before,
                                        const clang::Stmt &Loop, const clang::LocationContext &Frame,
                                        const PathContext &Context);

/// The state at the \p Head of a loop in \p Frame a round before \p Now, or null.
clang::ento::ProgramStateRef roundBefore(const clang::ento::ExplodedNode *Now, const clang::BlockEntrance &Head,
                                         const clang::StackFrameContext *Frame);

} // namespace driverentry
