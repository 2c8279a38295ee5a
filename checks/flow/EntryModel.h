// How the WDK behaves on a path: the engine's callbacks, turned into changes of the path's state by the API tables and
// into events for the rules.
#pragma once

#include "checks/flow/ApiEffects.h"
#include "checks/flow/Listeners.h"
#include "checks/flow/PathEdit.h"
#include "clang/StaticAnalyzer/Core/Checker.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/CallEvent.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/CheckerContext.h"

namespace driverentry {

class EntryModel
    : public clang::ento::Checker<
          clang::ento::eval::Call, clang::ento::check::PreCall, clang::ento::check::PostCall, clang::ento::check::Bind,
          clang::ento::check::Location, clang::ento::check::BeginFunction, clang::ento::check::EndFunction,
          clang::ento::check::PreStmt<clang::ReturnStmt>, clang::ento::check::PreStmt<clang::DeclStmt>,
          clang::ento::check::PostStmt<clang::BinaryOperator>, clang::ento::check::LiveSymbols,
          clang::ento::check::BlockEntrance> {
  const PathContext &Context;
  const Listeners Rules;
  const ApiEffects Effects;
  mutable unsigned Returns = 0;
  mutable unsigned Doubtful = 0;

public:
  EntryModel(const PathContext &Context, llvm::ArrayRef<PathRule *> Rules)
      : Context(Context), Rules(*this, Context, Rules), Effects(Context, this->Rules) {}

  const Listeners &listeners() const { return Rules; }
  /// How often a path reached a return of the entry function.
  unsigned returnsSeen() const { return Returns; }
  /// How many of these came through a macro that nobody here knows.
  unsigned doubtfulReturns() const { return Doubtful; }

  void checkBeginFunction(clang::ento::CheckerContext &C) const;
  bool evalCall(const clang::ento::CallEvent &Call, clang::ento::CheckerContext &C) const;
  void checkPreCall(const clang::ento::CallEvent &Call, clang::ento::CheckerContext &C) const;
  void checkPostCall(const clang::ento::CallEvent &Call, clang::ento::CheckerContext &C) const;
  void checkBind(clang::ento::SVal Place, clang::ento::SVal Value, const clang::Stmt *Store, bool AtDeclaration,
                 clang::ento::CheckerContext &C) const;
  void checkLocation(clang::ento::SVal Place, bool IsLoad, const clang::Stmt *Access,
                     clang::ento::CheckerContext &C) const;
  void checkPreStmt(const clang::ReturnStmt *Return, clang::ento::CheckerContext &C) const;
  void checkPostStmt(const clang::BinaryOperator *Operator, clang::ento::CheckerContext &C) const;
  void checkPreStmt(const clang::DeclStmt *Declaration, clang::ento::CheckerContext &C) const;
  void checkEndFunction(const clang::ReturnStmt *Return, clang::ento::CheckerContext &C) const;
  void checkBlockEntrance(const clang::BlockEntrance &Entrance, clang::ento::CheckerContext &C) const;
  void checkLiveSymbols(clang::ento::ProgramStateRef State, clang::ento::SymbolReaper &Reaper) const;

private:
  bool isSideMatter(const clang::FunctionDecl &Callee, const clang::ento::CallEvent &Call, const PathEdit &Path) const;
};

} // namespace driverentry
