// Variables of the program that hold what they are initialized with: for ever, such as tables of functions, when they
// are const, or of this file alone and nothing in it writes them; else until they are touched, because an entry
// function is the first of the driver's to run.
#pragma once

#include "checks/reading/TuContext.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/SValBuilder.h"
#include "llvm/ADT/DenseSet.h"
#include <optional>

namespace driverentry {

class Initials : public TuResult {
  /// Variables of the program by how this file uses them.
  struct Uses {
    llvm::DenseSet<const clang::VarDecl *> OnlyRead;
    llvm::DenseSet<const clang::VarDecl *> InTables; ///< others are initialized with their addresses
  };
  std::optional<Uses> Scanned;

public:
  static const char Key;

  /// The number or address that stands in \p Place, of which the engine knows no more than \p Now in \p Frame.
  std::optional<clang::ento::SVal> valueAt(const clang::ento::MemRegion &Place, clang::ento::SVal Now,
                                           const clang::LocationContext *Frame, clang::ento::SValBuilder &Values);

private:
  bool keepsItsValue(const clang::VarDecl &Variable);
  const Uses &uses(clang::ASTContext &Ast);
};

} // namespace driverentry
