#include "checks/shapes/DriverCheck.h"
#include "clang/ASTMatchers/ASTMatchFinder.h"

using namespace clang;
using namespace clang::ast_matchers;

namespace driverentry {

void DriverCheck::registerPPCallbacks(const SourceManager &, Preprocessor *PP, Preprocessor *) { Tu->attach(*PP); }

namespace {

/// The checks of one translation unit that ask about entry points. One of them looks for all: a matcher each would try
/// every function of the WDK's headers once per check.
struct EntryChecks : TuResult {
  static const char Key;
  llvm::SmallVector<EntryCheck *> All;
};
const char EntryChecks::Key = 0;

} // namespace

void EntryCheck::registerMatchers(MatchFinder *Finder) {
  EntryChecks &Checks = tu().result<EntryChecks>();
  if (Checks.All.empty())
    Finder->addMatcher(functionDecl(isDefinition(), unless(isImplicit())).bind("function"), this);
  Checks.All.push_back(this);
}

void EntryCheck::check(const MatchFinder::MatchResult &Result) {
  const auto *Function = Result.Nodes.getNodeAs<FunctionDecl>("function");
  std::optional<EntryPoint> Entry = entryPoint(*Function);
  if (!Entry)
    return;
  for (EntryCheck *Check : tu().result<EntryChecks>().All)
    Check->checkEntry(*Entry, *Result.Context);
  for (EntryCheck *Check : tu().result<EntryChecks>().All)
    Check->finishEntry(*Entry, *Result.Context);
}

} // namespace driverentry
