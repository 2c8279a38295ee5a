// Calls that do to memory what an operator does, so that a flag that is set by one is as well known as one that is set
// by an assignment.
#pragma once

#include "checks/flow/PathEdit.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/CallEvent.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/CheckerContext.h"

namespace driverentry {

/// Does \p Call when it is such a call of a place that is known; false when it is not.
bool evalMemoryCall(const clang::ento::CallEvent &Call, clang::ento::CheckerContext &C, const PathContext &Context);

} // namespace driverentry
