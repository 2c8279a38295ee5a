// A file of the source tree that a tool carries inside itself.
#pragma once

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"

namespace driverentry {

struct EmbeddedFile {
  llvm::StringRef Name; ///< relative to the embedded folder, '/' separated
  llvm::StringRef Text;
};

} // namespace driverentry
