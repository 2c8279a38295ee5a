// Finds an entry function that stands in the source, but that the compiler has not seen as one. Knows tokens only.
#pragma once

#include "clang/Basic/SourceLocation.h"
#include "llvm/ADT/ArrayRef.h"
#include <optional>
#include <string>

namespace clang {
class ASTContext;
}

namespace driverentry {

struct WrittenEntry {
  std::string Name;
  clang::SourceLocation Where;
};

/// What in the main file, outside \p Skipped, looks like the definition of a DriverEntry or like a macro that defines
/// one.
std::optional<WrittenEntry> writtenEntry(const clang::ASTContext &Ast, llvm::ArrayRef<clang::SourceRange> Skipped);

} // namespace driverentry
