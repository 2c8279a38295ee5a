// What a call is given, in the terms of the tables.
#pragma once

#include "checks/flow/PathEdit.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/CallEvent.h"

namespace driverentry {

/// The call as it is written; null for one that is not, such as a destructor's.
const clang::CallExpr *callExpr(const clang::ento::CallEvent &Call);

/// The structure of the tables that \p Region is one of, or null.
const Structure *structureOf(const clang::ento::MemRegion *Region);

/// What argument \p Slot points to, or null.
const clang::ento::MemRegion *pointee(const clang::ento::CallEvent &Call, int8_t Slot);

/// Whoever receives a structure may read what was set in it.
void forgetMembersSet(const clang::ento::CallEvent &Call, PathEdit &Path);

} // namespace driverentry
