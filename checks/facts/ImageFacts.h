// What a project says of the image that it builds, as macros of the command: the one way by which it reaches the
// checks, whichever host it is.
#pragma once

#include "llvm/ADT/StringRef.h"

namespace driverentry {

/// The macro that tells the checks that \p Property of the image is \p Value ("DriverType", "KMDF"); empty when that
/// says nothing of the driver.
llvm::StringRef imageMacro(llvm::StringRef Property, llvm::StringRef Value);

} // namespace driverentry
