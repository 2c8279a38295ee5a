#include "checks/reading/TuContext.h"
#include "clang/Lex/Preprocessor.h"

namespace driverentry {

void TuContext::attach(clang::Preprocessor &Preprocessor) {
  if (PP == &Preprocessor)
    return;
  PP = &Preprocessor;
  Directives::record(Preprocessor, Recorded);
}

bool TuContext::absenceIsUnknown() {
  if (!Recorded->lacksOwnHeader())
    return false;
  Unknowns.insert("a header of the driver's own is missing, so what it declares is unknown");
  return true;
}

} // namespace driverentry
