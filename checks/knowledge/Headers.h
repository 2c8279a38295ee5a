// What the names of headers tell: whose they are, and which a tool makes.
#pragma once

#include "llvm/ADT/StringRef.h"

namespace driverentry {

/// Whether \p Name, as written in angle brackets, is a header of the WDK, the SDK or the C++ library that says nothing
/// about a driver's entry. A name that is not known is the driver's own.
bool isPlatformHeader(llvm::StringRef Name);

/// Whether a header of that name is made by a tool of the WDK, which writes no function's declaration into it.
bool isGeneratedHeader(llvm::StringRef Name);

} // namespace driverentry
