// The changes that EntryModel makes to a path's state.
#pragma once

#include "checks/flow/PathState.h"

namespace driverentry {

class PathEdit : public PathState {
public:
  using PathState::PathState;

  clang::ento::ProgramStateRef state() const { return State; }
  void replace(clang::ento::ProgramStateRef Changed) { State = std::move(Changed); }

  void acquire(Resource Of, const clang::Expr &Call);
  void release(Resource Of);

  /// The framework driver object now exists; \p Attributes is the argument that describes it.
  void frameworkCreated(clang::ento::SVal Attributes);
  void frameworkFailed();

  void registrationFailed(const Api &Row, const clang::CallExpr &Call);
  void registrationSucceeded(const Api &Row);

  /// A function whose body is not here has run. \p MayRelease: it may have released anything; \p SeesDriver: it was
  /// given the driver object, and may have created the framework's.
  void unknownCall(bool MayRelease, bool SeesDriver);
  /// Whether \p Value is the driver object, or a pointer read out of it.
  bool isDriverObject(clang::ento::SVal Value) const;

  /// \p Store has put the structure \p Copy into \p Place, outside the stack: looks for the registry path in it.
  void structureStored(const clang::ento::MemRegion &Place, clang::ento::nonloc::LazyCompoundVal Copy,
                       const clang::Stmt &Store);
  /// \p Place, outside the stack, now has \p Value, which is no structure.
  void storedOutside(const clang::ento::MemRegion &Place, clang::ento::SVal Value);
  /// A function whose body is not here may have put a copy of the registry path into \p Given, or, if that is null,
  /// anywhere.
  void mayReplacePath(const clang::ento::MemRegion *Given);
  /// A function whose body is not here is about to run: forgets what is not there any more.
  void beforeUnknownCall();
  /// It has run. What was on is still on: flags and statuses outside the stack keep what the driver stored there,
  /// unless that is zero. The engine takes them for changed.
  void restoreStored(const clang::LocationContext *Frame);

  /// Gives back what was stored outside the stack in \p Before, in variables that \p Untouched holds for.
  void keepStored(clang::ento::ProgramStateRef Before, llvm::function_ref<bool(const clang::VarDecl &)> Untouched,
                  const clang::LocationContext *Frame);
  /// A loop that calls functions of the tables may have gone on: how the last of its calls ended is not known.
  void unknownRounds();

  /// A statement that may be a macro nobody here knows has run: it may have left the function.
  void mayHaveLeft();

  /// A member of a known structure is set.
  void memberSet(const clang::ento::MemRegion &Member, const clang::Stmt &Write);
  /// Members of \p Whole that were set and not used since, and forgets them.
  llvm::SmallVector<std::pair<const clang::ento::FieldRegion *, const clang::Stmt *>, 2>
  takeMembersSet(const clang::ento::MemRegion &Whole);
  /// \p Whole was zeroed and set up by its initializer.
  void structureSetUp(const clang::ento::MemRegion &Whole);
  bool isSetUp(const clang::ento::MemRegion &Whole) const;
  void frameworkStructureSetUp();

  /// \p Place now keeps (a part of) the registry path.
  void registryPathStored(const clang::ento::MemRegion &Place, const clang::Stmt &Store);
  /// Whether \p Value is the registry path, or a pointer read out of it.
  bool isRegistryPath(clang::ento::SVal Value) const;
  /// Whether the registry path was stored in \p Memory, outside the stack, and is still there.
  bool keepsRegistryPath(const clang::ento::MemRegion &Memory) const;

  /// The status that the entry function is about to return.
  void returning(clang::ento::SVal Status);
  /// What returning() was told; unknown when nothing was.
  clang::ento::SVal returned() const;
  /// Keeps the symbols that this state still needs.
  void keepAlive(clang::ento::SymbolReaper &Reaper) const;
};

} // namespace driverentry
