// How a path ends: what is known of the status that the entry function returns.
#pragma once

#include "checks/flow/PathEdit.h"
#include "checks/flow/PathRule.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/SValBuilder.h"

namespace driverentry {

/// The condition "\p Status, of type \p Type, is a failure", for signed and unsigned carriers of an NTSTATUS.
clang::ento::SVal failureCondition(clang::ento::ProgramStateRef State, clang::ento::SVal Status, clang::QualType Type,
                                   clang::ento::SValBuilder &Values);

/// \p State where \p Status, of 32 bits, is an error, or null when it cannot be one. What failed returns no warning,
/// which NT_SUCCESS takes for a failure, and NT_ERROR does not.
clang::ento::ProgramStateRef assumingError(clang::ento::ProgramStateRef State, clang::ento::DefinedOrUnknownSVal Status,
                                           clang::QualType Type, clang::ento::SValBuilder &Values);

PathEnd pathEnd(const clang::ReturnStmt &Return, const PathEdit &Path, clang::ento::SValBuilder &Values);

} // namespace driverentry
