// Which headers are the WDK's, although the kit has none of that name.
#pragma once

#include "llvm/ADT/StringRef.h"

namespace driverentry {

/// Whether \p Name, as written in angle brackets, is a header of the WDK, the SDK or the C++ library that says nothing
/// about a driver's entry. A name that is not known is the driver's own.
bool isPlatformHeader(llvm::StringRef Name);

} // namespace driverentry
