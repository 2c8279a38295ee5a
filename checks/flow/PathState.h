// What is true at one point of a path, in domain terms. Wraps the engine's program state; rules read it, EntryModel
// changes it.
#pragma once

#include "checks/knowledge/Apis.h"
#include "checks/knowledge/Structures.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/ProgramState.h"
#include "llvm/ADT/SmallVector.h"
#include <optional>

namespace driverentry {

enum class Answer : uint8_t { No, Yes, Unknown };

enum class FrameworkState : uint8_t {
  NotCreated,
  Created,
  CreateFailed,
  Unknown, ///< a function whose body is not here may have created it
};

class Initials;
class Releases;

/// How closely the walk looks at the driver's own functions.
enum class Detail : uint8_t {
  Full,   ///< all are followed
  Coarse, ///< those that touch nothing a rule is about may change what they can reach, and are not followed
};

/// What does not change while one entry function is walked.
struct PathContext {
  Releases &Summaries;
  Initials &Known;                        ///< variables that hold what they are initialized with
  const clang::ParmVarDecl *DriverObject; ///< of the entry function; null when it has none
  const clang::ParmVarDecl *RegistryPath; ///< likewise
  Detail Follow;
};

/// A call that failed, and the function that was called, be it by its name or not.
struct FailedRegistration {
  const clang::CallExpr *Call = nullptr;
  const Api *Row = nullptr;
};

/// A read-only view of one program state.
class PathState {
protected:
  clang::ento::ProgramStateRef State;
  const PathContext *Context;

public:
  PathState(clang::ento::ProgramStateRef State, const PathContext &Context)
      : State(std::move(State)), Context(&Context) {}

  const clang::ASTContext &ast() const { return State->getStateManager().getContext(); }

  /// The call that acquired \p Of on this path and was not undone, or null.
  const clang::Expr *held(Resource Of) const;
  /// Whether a function that nobody here can see may have released \p Of since.
  bool maybeReleased(Resource Of) const;
  FrameworkState framework() const;
  /// Whether a callback that the framework runs when it deletes the driver object releases \p Of.
  Answer frameworkReleases(Resource Of) const;
  /// The mandatory registration that failed on this path and was not made good; none where there is no such.
  FailedRegistration failedRegistration() const;
  /// Whether a structure of the framework driver object was set up on this path.
  bool frameworkConfigured() const;
  /// Whether any function whose body is not here was called on this path.
  bool sawUnknownCall() const;
  /// Whether this path may have left the function earlier, so that nothing can be said of it.
  bool maybeLeft() const;
  /// Whether some mandatory registration of another model succeeded on this path.
  bool registeredElsewhere() const;
  /// Stores of the registry path that are still in place.
  llvm::SmallVector<const clang::Stmt *, 2> keptRegistryPath() const;
};

} // namespace driverentry
