// What all knowledge tables share: rows with a Name, sorted at compile time, searched by halving.
#pragma once

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringRef.h"
#include <string_view>

namespace driverentry {

/// Whether the rows are strictly ascending by Name, byte by byte; for static_assert.
template <typename Row, size_t N> constexpr bool sortedByName(const Row (&Rows)[N]) {
  for (size_t I = 1; I < N; ++I)
    if (std::string_view(Rows[I - 1].Name.data()) >= std::string_view(Rows[I].Name.data()))
      return false;
  return true;
}

/// The row of that name, or null.
template <typename Rows> const auto *findByName(const Rows &Table, llvm::StringRef Name) {
  const auto *Found = llvm::lower_bound(Table, Name, [](const auto &Row, llvm::StringRef N) { return Row.Name < N; });
  return Found != std::end(Table) && Found->Name == Name ? Found : nullptr;
}

} // namespace driverentry
