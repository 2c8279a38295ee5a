#include "checks/reading/Directives.h"
#include "clang/Lex/PPCallbacks.h"
#include "clang/Lex/Preprocessor.h"

using namespace clang;

namespace driverentry {

/// Fills a Directives from the preprocessor's events.
class DirectiveRecorder : public PPCallbacks {
  Preprocessor &PP;
  std::shared_ptr<Directives> Into;

public:
  DirectiveRecorder(Preprocessor &PP, std::shared_ptr<Directives> Into) : PP(PP), Into(std::move(Into)) {}

  void MacroExpands(const Token &Name, const MacroDefinition &, SourceRange Range, const MacroArgs *) override {
    if (Range.getBegin().isFileID() && !PP.getSourceManager().isInSystemHeader(Range.getBegin()))
      Into->Macros.push_back({PP.getSpelling(Name), Range});
  }
};

void Directives::record(Preprocessor &PP, std::shared_ptr<Directives> Into) {
  PP.addPPCallbacks(std::make_unique<DirectiveRecorder>(PP, std::move(Into)));
}

} // namespace driverentry
