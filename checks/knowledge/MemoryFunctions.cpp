#include "checks/knowledge/MemoryFunctions.h"
#include "llvm/ADT/StringSwitch.h"

namespace driverentry {

std::optional<MemoryAct> memoryAct(llvm::StringRef Name) {
  Name.consume_front("_");
  if (!Name.consume_front("Interlocked"))
    return llvm::StringSwitch<std::optional<MemoryAct>>(Name)
        .Cases({"RtlZeroMemory", "RtlSecureZeroMemory", "SecureZeroMemory"}, MemoryAct::Zero)
        .Case("memset", MemoryAct::Fill)
        .Cases({"RtlCopyMemory", "RtlMoveMemory", "memcpy", "memmove"}, MemoryAct::Copy)
        .Default(std::nullopt);
  for (llvm::StringRef Fence : {"NoFence", "Acquire", "Release"})
    Name.consume_back(Fence);
  // The width of the place, or that it is a pointer.
  for (llvm::StringRef Of : {"Pointer", "64", "16", "8"})
    if (Name.consume_back(Of))
      break;
  return llvm::StringSwitch<std::optional<MemoryAct>>(Name)
      .Case("Exchange", MemoryAct::Exchange)
      .Case("CompareExchange", MemoryAct::CompareExchange)
      .Case("ExchangeAdd", MemoryAct::Add)
      .Case("Or", MemoryAct::Or)
      .Case("And", MemoryAct::And)
      .Case("Xor", MemoryAct::Xor)
      .Case("Increment", MemoryAct::Increment)
      .Case("Decrement", MemoryAct::Decrement)
      .Default(std::nullopt);
}

} // namespace driverentry
