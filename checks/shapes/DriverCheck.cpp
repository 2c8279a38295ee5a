#include "checks/shapes/DriverCheck.h"
#include "clang/ASTMatchers/ASTMatchFinder.h"

using namespace clang;
using namespace clang::ast_matchers;

namespace driverentry {

void DriverCheck::registerPPCallbacks(const SourceManager &, Preprocessor *PP, Preprocessor *) { Tu->attach(*PP); }

void EntryCheck::registerMatchers(MatchFinder *Finder) {
  Finder->addMatcher(functionDecl(isDefinition(), unless(isImplicit())).bind("function"), this);
}

void EntryCheck::check(const MatchFinder::MatchResult &Result) {
  const auto *Function = Result.Nodes.getNodeAs<FunctionDecl>("function");
  if (std::optional<EntryPoint> Entry = entryPoint(*Function))
    checkEntry(*Entry, *Result.Context);
}

} // namespace driverentry
