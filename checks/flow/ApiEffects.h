// What a call of a function that a table knows does to a path.
#pragma once

#include "checks/flow/Listeners.h"
#include "checks/flow/PathEdit.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/CallEvent.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/CheckerContext.h"

namespace driverentry {

class ApiEffects {
  const PathContext &Context;
  const Listeners &Rules;

public:
  ApiEffects(const PathContext &Context, const Listeners &Rules) : Context(Context), Rules(Rules) {}

  /// Tells the rules what the arguments of a call, which is about to happen, give away.
  void checkArguments(const Api &Row, const clang::ento::CallEvent &Call, const clang::FunctionDecl &Callee,
                      clang::ento::CheckerContext &C, PathEdit &Path) const;

  /// Does the call, and splits the path into its success and its failure when it can fail.
  void split(const Api &Row, const clang::ento::CallEvent &Call, clang::ento::CheckerContext &C) const;

private:
  void applyWrites(const Api &Row, const clang::ento::CallEvent &Call, clang::ento::CheckerContext &C,
                   PathEdit &Path) const;
  void zeroInitialize(const clang::ento::CallEvent &Call, const Effect &E, clang::ento::CheckerContext &C,
                      PathEdit &Path) const;
  const clang::ento::NoteTag *acquisitionNote(const Api &Row, clang::ento::CheckerContext &C) const;
};

} // namespace driverentry
