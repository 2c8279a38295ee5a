// The functions on properties that are pure text or a look for a file above: a closed list, nothing else is ever
// called.
#pragma once

#include "lint/projects/CheckoutFiles.h"
#include <optional>

namespace driverentry::lint {

/// "On.Name(Arguments)", "[Class]::Name(Arguments)".
struct FunctionCall {
  llvm::StringRef On;    ///< the expression that a method is called on; empty for a static function
  llvm::StringRef Class; ///< of a static function
  llvm::StringRef Name;
  std::vector<llvm::StringRef> Arguments; ///< without their quotes
};

/// \p Inner as a call, with the last call of a chain outermost.
std::optional<FunctionCall> parseCall(llvm::StringRef Inner);

/// The result, or nothing for a function that is not on the list.
std::optional<std::string> callFunction(const FunctionCall &Call, llvm::StringRef On,
                                        llvm::ArrayRef<std::string> Arguments, CheckoutFiles &Files);

} // namespace driverentry::lint
