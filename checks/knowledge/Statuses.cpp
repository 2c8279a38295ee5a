#include "checks/knowledge/Statuses.h"
#include "llvm/ADT/STLExtras.h"

namespace driverentry {

namespace {

/// A range of constants, both ends included. Source: the bit layout in kernel/defining-new-ntstatus-values
struct StatusRange {
  uint32_t First, Last;
  StatusFlaw Flaw;
};

constexpr StatusRange Ranges[] = {
    {0x00000103, 0x00000103, StatusFlaw::Pending},
    {0x00000001, 0x3fffffff, StatusFlaw::CountsAsSuccess},
    {0x80004000, 0x8000ffff, StatusFlaw::HResult}, // FACILITY_NULL: E_FAIL, E_NOTIMPL, …
    {0x80070000, 0x8007ffff, StatusFlaw::HResult}, // FACILITY_WIN32
    {0xffffffff, 0xffffffff, StatusFlaw::Generic},
};

constexpr llvm::StringLiteral TruthMacros[] = {"FALSE", "TRUE"};

} // namespace

StatusFlaw flawOf(int64_t Status) {
  auto Bits = uint32_t(Status);
  for (const StatusRange &Range : Ranges)
    if (Range.First <= Bits && Bits <= Range.Last)
      return Range.Flaw;
  return StatusFlaw::None;
}

bool isTruthMacro(llvm::StringRef Name) { return llvm::is_contained(TruthMacros, Name); }

} // namespace driverentry
