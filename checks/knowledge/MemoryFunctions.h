// Functions that do to memory what an operator of the language does: interlocked operations, zeroing and copying.
#pragma once

#include "llvm/ADT/StringRef.h"
#include <cstdint>
#include <optional>

namespace driverentry {

enum class MemoryAct : uint8_t {
  Zero,            ///< (place, size)
  Fill,            ///< (place, byte, size)
  Copy,            ///< (place, from, size)
  Exchange,        ///< (place, new); returns what was there, like those below where nothing else is said
  CompareExchange, ///< (place, new, expected)
  Add,             ///< (place, summand)
  Or,              ///< (place, bits)
  And,             ///< (place, bits)
  Xor,             ///< (place, bits)
  Increment,       ///< (place); returns what is there now
  Decrement,       ///< (place); likewise
};

/// What the function called \p Name does.
/// Source: ddi/wdm (InterlockedExchange and its like), ddi/wdm/nf-wdm-rtlzeromemory
std::optional<MemoryAct> memoryAct(llvm::StringRef Name);

} // namespace driverentry
