// What a path check says about a path, and what it is told: events of one exploration, in the terms of knowledge/.
#pragma once

#include "checks/flow/PathState.h"
#include "checks/knowledge/Apis.h"
#include "clang/AST/Expr.h"
#include <string>
#include <vector>

namespace driverentry {

/// One step of the path that leads to a finding.
struct PathNote {
  clang::SourceLocation Where;
  std::string Text;
};

/// A defect on a path of an entry function.
struct PathFinding {
  const clang::Stmt *Anchor; ///< the statement to report at
  clang::SourceLocation Where;
  std::string Message;
  std::vector<PathNote> Notes; ///< in the order of execution
};

/// What is known of the status that a path returns.
enum class PathEndKind {
  Success, ///< proven
  Failure, ///< proven
  MayFail, ///< the unexamined status of a WDK call: both are possible
  Unknown,
};

/// The end of one path: a return of the entry function.
struct PathEnd {
  PathEndKind Kind;
  const clang::ReturnStmt *Return;
  std::optional<int64_t> Value; ///< the returned status where it is one constant, sign-extended from 32 bits

  bool canFail() const { return Kind == PathEndKind::Failure || Kind == PathEndKind::MayFail; }
};

/// A member of a structure that was set and then zeroed.
struct LostWrite {
  const clang::FieldDecl *Member;
  const clang::Stmt *Write;
  const clang::CallExpr *Zeroing;
  const Structure *Of;
};

/// Reports a finding of the current path.
class PathReporter {
public:
  virtual ~PathReporter() = default;
  /// \p Message as clang-tidy prints it; \p Anchor is where. One finding per rule and place is kept.
  virtual void report(const clang::Stmt &Anchor, std::string Message) = 0;
};

/// The path-sensitive part of a check. All are told of every event; none sees the engine.
class PathRule {
public:
  virtual ~PathRule() = default;
  /// The resource whose acquisition belongs into the notes of this rule's findings.
  virtual Resource about() const { return Resource::None; }
  /// A call is about to happen. \p Row is null for a function that no table knows.
  virtual void onCall(const clang::CallExpr &Call, const clang::FunctionDecl &Callee, const Api *Row,
                      const PathState &Path, PathReporter &Report) {}
  /// A structure is passed to a function that needs it set up, and it was not.
  virtual void onUninitialized(const clang::CallExpr &Call, const Structure &Of, PathReporter &Report) {}
  /// A structure is zeroed after a member was set.
  virtual void onLostWrite(const LostWrite &Lost, PathReporter &Report) {}
  /// The registry path is passed to a function that keeps it.
  virtual void onKeptArgument(const clang::CallExpr &Call, const clang::FunctionDecl &Callee, PathReporter &Report) {}
  /// The entry function returns.
  virtual void onEnd(const PathEnd &End, const PathState &Path, PathReporter &Report) {}
};

} // namespace driverentry
