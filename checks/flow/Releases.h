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

/// Whether nobody here can say what a call of \p Function does: it is declared by the driver, its body is not here, and
/// it is not another image's.
bool isOpaque(const clang::FunctionDecl &Function);

/// What a function's body and everything it calls touch of what rules are about.
struct Footprint {
  bool Known = false;     ///< calls a function that a table knows
  bool Opaque = false;    ///< calls something that nobody here can look into
  bool Framework = false; ///< calls methods of the framework

  void add(const Footprint &Other) {
    Known |= Other.Known;
    Opaque |= Other.Opaque;
    Framework |= Other.Framework;
  }
};

class Releases : public TuResult {
  llvm::DenseMap<std::pair<const clang::FunctionDecl *, unsigned>, Answer> Known;
  llvm::DenseMap<const clang::FunctionDecl *, Footprint> Footprints;

public:
  static const char Key;
  Answer releases(const clang::FunctionDecl &Function, Resource Of);
  Footprint footprint(const clang::FunctionDecl &Function);
  Footprint footprint(const clang::Stmt &Code);
};

} // namespace driverentry
