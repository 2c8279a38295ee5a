#include "checks/reading/TuContext.h"
#include "clang/Lex/Preprocessor.h"

namespace driverentry {

void TuContext::attach(clang::Preprocessor &Preprocessor) {
  if (PP == &Preprocessor)
    return;
  PP = &Preprocessor;
  Directives::record(Preprocessor, Recorded);
}

} // namespace driverentry
