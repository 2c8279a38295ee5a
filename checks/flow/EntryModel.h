// How the WDK behaves on a path: the engine's callbacks, turned into changes of the path's state by the API tables and
// into events for the rules. The only file that speaks both the engine's language and the tables'.
#pragma once

#include "checks/flow/PathEdit.h"
#include "checks/flow/PathRule.h"
#include "clang/StaticAnalyzer/Core/BugReporter/BugType.h"
#include "clang/StaticAnalyzer/Core/Checker.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/CallEvent.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/CheckerContext.h"
#include <map>

namespace driverentry {

/// A rule with the engine's handle for its findings.
struct RuleSlot {
  PathRule *Rule;
  std::unique_ptr<clang::ento::BugType> Type;
};

class EntryModel
    : public clang::ento::Checker<clang::ento::eval::Call, clang::ento::check::PreCall, clang::ento::check::PostCall,
                                  clang::ento::check::Bind, clang::ento::check::Location,
                                  clang::ento::check::BeginFunction, clang::ento::check::EndFunction,
                                  clang::ento::check::PreStmt<clang::ReturnStmt>,
                                  clang::ento::check::PreStmt<clang::DeclStmt>, clang::ento::check::LiveSymbols,
                                  clang::ento::check::BlockEntrance> {
  const PathContext &Context;
  std::vector<RuleSlot> Slots;
  mutable std::map<std::pair<const PathRule *, clang::SourceLocation>, const clang::Stmt *> Anchors;
  mutable unsigned Returns = 0;
  mutable unsigned Doubtful = 0;

public:
  EntryModel(const PathContext &Context, llvm::ArrayRef<PathRule *> Rules);

  /// The rule whose bug type is called \p Type, or null.
  PathRule *ruleFor(llvm::StringRef Type) const;
  /// The statement that \p Rule reported at \p Where, or null.
  const clang::Stmt *anchor(const PathRule &Rule, clang::SourceLocation Where) const;
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
  void checkPreStmt(const clang::DeclStmt *Declaration, clang::ento::CheckerContext &C) const;
  void checkEndFunction(const clang::ReturnStmt *Return, clang::ento::CheckerContext &C) const;
  void checkBlockEntrance(const clang::BlockEntrance &Entrance, clang::ento::CheckerContext &C) const;
  void checkLiveSymbols(clang::ento::ProgramStateRef State, clang::ento::SymbolReaper &Reaper) const;

private:
  class Reporter;
  bool isSideMatter(const clang::FunctionDecl &Callee, const clang::ento::CallEvent &Call, const PathEdit &Path) const;
  template <typename Event> void tell(clang::ento::CheckerContext &C, Event Tell) const;
  const clang::ento::NoteTag *acquisitionNote(const Api &Row, clang::ento::CheckerContext &C) const;
  void applyWrites(const Api &Row, const clang::ento::CallEvent &Call, clang::ento::CheckerContext &C,
                   PathEdit &Path) const;
  void succeed(const Api &Row, const clang::ento::CallEvent &Call, PathEdit &Path) const;
  void fail(const Api &Row, const clang::ento::CallEvent &Call, PathEdit &Path) const;
  clang::ento::SVal resultOf(const Api &Row, const clang::ento::CallEvent &Call, clang::ento::CheckerContext &C,
                             PathEdit &Path) const;
  void split(const Api &Row, const clang::ento::CallEvent &Call, clang::ento::CheckerContext &C) const;
  void zeroInitialize(const clang::ento::CallEvent &Call, const Effect &E, clang::ento::CheckerContext &C,
                      PathEdit &Path) const;
  void checkArguments(const Api &Row, const clang::ento::CallEvent &Call, const clang::FunctionDecl &Callee,
                      clang::ento::CheckerContext &C, PathEdit &Path) const;
};

} // namespace driverentry
