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
  ASTContext *Unit = nullptr;
};
const char EntryChecks::Key = 0;

} // namespace

void EntryCheck::registerMatchers(MatchFinder *Finder) {
  EntryChecks &Checks = tu().result<EntryChecks>();
  if (Checks.All.empty()) {
    Finder->addMatcher(functionDecl(isDefinition(), unless(isImplicit())).bind("function"), this);
    Finder->addMatcher(translationUnitDecl().bind("unit"), this);
  }
  Checks.All.push_back(this);
}

void EntryCheck::check(const MatchFinder::MatchResult &Result) {
  const auto *Function = Result.Nodes.getNodeAs<FunctionDecl>("function");
  if (!Function)
    tu().result<EntryChecks>().Unit = Result.Context;
  std::optional<EntryPoint> Entry = Function ? entryPoint(*Function) : std::nullopt;
  if (!Entry)
    return;
  for (EntryCheck *Check : tu().result<EntryChecks>().All)
    Check->checkEntry(*Entry, *Result.Context);
  for (EntryCheck *Check : tu().result<EntryChecks>().All)
    Check->finishEntry(*Entry, *Result.Context);
}

void EntryCheck::onEndOfTranslationUnit() {
  // Only the one that looks for all is told.
  if (ASTContext *Ast = tu().result<EntryChecks>().Unit)
    for (EntryCheck *Check : tu().result<EntryChecks>().All)
      Check->finishUnit(*Ast);
}

} // namespace driverentry
