// Which functions of this translation unit release a resource, directly or through functions they call. Blind to paths:
// a release anywhere in the function counts.
#pragma once

#include "checks/flow/PathState.h"
#include "checks/reading/TuContext.h"
#include "llvm/ADT/DenseMap.h"

namespace driverentry {

/// The row for \p Function when it is the WDK's function of that name and arity, or null. A function whose body stands
/// in the driver's own source is the driver's.
const Api *apiOf(const clang::FunctionDecl &Function);

/// Whether nobody here can say what a call of \p Function does: it is declared by the driver and its body is not here.
bool isOpaque(const clang::FunctionDecl &Function);

class Releases : public TuResult {
  llvm::DenseMap<std::pair<const clang::FunctionDecl *, unsigned>, Answer> Known;

public:
  static const char Key;
  Answer releases(const clang::FunctionDecl &Function, Resource Of);
};

} // namespace driverentry
