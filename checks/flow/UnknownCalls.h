// What calls whose bodies nobody here can follow may have done. Knows a callee by its declaration, its name and the way
// that the call is written.
#pragma once

#include "clang/StaticAnalyzer/Core/PathSensitive/CallEvent.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/CheckerContext.h"

namespace driverentry {

/// Whether the body of \p Callee stands in the driver's own source.
bool isOwn(const clang::FunctionDecl &Callee);

/// Whether \p Callee is a function of the WDK that nobody here can follow. The published headers implement the
/// framework's methods as calls through a table.
bool isWdkBlackBox(const clang::FunctionDecl &Callee);

/// The state behind a call of such a function: what its arguments point to may have changed, but not what that is a
/// member of, which is all that the engine would keep apart, nor the driver's own variables, which the engine would
/// take for known to a function that no system header declares.
clang::ento::ProgramStateRef afterBlackBox(const clang::ento::CallEvent &Call, clang::ento::CheckerContext &C);

/// Whether \p Callee was declared on demand, because no header declares it, and is written as a statement in the way
/// that macros are: such a macro may hide a return.
bool mayBeMacro(const clang::FunctionDecl &Callee, const clang::ento::CallEvent &Call,
                const clang::ento::CheckerContext &C);

/// Whether \p Callee was declared on demand and prints, traces, asserts or does nothing, as far as its name and a text
/// among its arguments tell.
bool isUnknownTrace(const clang::FunctionDecl &Callee, const clang::ento::CallEvent &Call);

/// Whether the driver goes on without a look at what \p Call returned.
bool isResultIgnored(const clang::ento::CallEvent &Call, clang::ento::CheckerContext &C);

/// Whether a function whose body is not here may release what the driver holds. One that returns a status, does not
/// \p DecidesForDriver and is not named for it does not: it is one more step of the initialisation.
bool mayRelease(const clang::FunctionDecl *Callee, const clang::ento::CallEvent &Call, bool DecidesForDriver);

} // namespace driverentry
