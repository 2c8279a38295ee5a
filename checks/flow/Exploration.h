// One walk over all paths of an entry function, shared by every path check of the translation unit.
#pragma once

#include "checks/flow/PathRule.h"
#include "checks/reading/EntryPoints.h"
#include "checks/reading/TuContext.h"
#include <map>

namespace driverentry {

/// The reason of a Coverage that is incomplete because code did not parse.
inline constexpr llvm::StringLiteral UnreadableReason = "code that did not parse was stepped over";

/// How much of an entry function was walked. "Not analysed" must never look like "clean".
struct Coverage {
  std::string Entry; ///< the function's name
  clang::SourceLocation Where;
  bool Explored = false;                     ///< false: no path could be walked at all, Reasons says why
  unsigned Paths = 0;                        ///< paths that reached a return
  unsigned CutPaths = 0;                     ///< paths that were dropped before their end
  unsigned Unreadable = 0;                   ///< expressions that did not parse and were stepped over
  std::vector<clang::SourceRange> Reachable; ///< the entry function, and the driver's own that it may call
  bool OverBudget = false;                   ///< there were more paths than could be walked
  std::vector<std::string> Reasons; ///< for everything above that is not complete, sorted; none holds a semicolon

  bool complete() const { return Explored && Reasons.empty(); }
};

/// All rules of a translation unit and what they found.
class Exploration : public TuResult {
  std::vector<PathRule *> Rules;
  std::map<std::pair<const clang::FunctionDecl *, const PathRule *>, std::vector<PathFinding>> Found;
  std::map<const clang::FunctionDecl *, Coverage> Covered;
  friend class PathCollector;

public:
  static const char Key;

  /// Adds a rule; before the first exploration.
  void add(PathRule &Rule) { Rules.push_back(&Rule); }

  /// What \p Rule found on the paths of \p Entry. The first question about an entry walks it.
  const std::vector<PathFinding> &findings(const EntryPoint &Entry, const PathRule &Rule, TuContext &Tu,
                                           clang::ASTContext &Ast);

  /// How much of \p Entry was walked.
  const Coverage &coverage(const EntryPoint &Entry, TuContext &Tu, clang::ASTContext &Ast);

private:
  void explore(const EntryPoint &Entry, TuContext &Tu, clang::ASTContext &Ast);
  /// \p Rounds: how many of a loop are followed at least, one by one.
  void walk(const EntryPoint &Entry, Detail Follow, unsigned Rounds, TuContext &Tu, clang::ASTContext &Ast,
            Coverage &Result);
};

} // namespace driverentry
