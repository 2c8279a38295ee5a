#include "checks/facts/ImageFacts.h"
#include "checks/knowledge/Models.h"

namespace driverentry {

llvm::StringRef imageMacro(llvm::StringRef Property, llvm::StringRef Value) {
  const ImageEvidence *Found = findImageEvidence(Property, Value);
  return Found ? llvm::StringRef(Found->Macro) : "";
}

} // namespace driverentry
