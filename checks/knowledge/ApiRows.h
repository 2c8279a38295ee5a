// The words that API tables are written in, and what makes a table valid; checked when it is compiled.
#pragma once

#include "checks/knowledge/Apis.h"
#include "checks/knowledge/Table.h"

namespace driverentry::rows {

constexpr Effect acquires(Resource Of) { return {Act::Acquire, Outcome::OnSuccess, Of, -1, -1}; }
constexpr Effect releases(Resource Of) { return {Act::Release, Outcome::Always, Of, -1, -1}; }
constexpr Effect createsFrameworkDriver(int8_t Attributes) {
  return {Act::CreateFrameworkDriver, Outcome::OnSuccess, Resource::None, Attributes, -1};
}
constexpr Effect returnsFrameworkDriver() {
  return {Act::ReturnFrameworkDriver, Outcome::Always, Resource::None, -1, -1};
}
constexpr Effect mandatory() { return {Act::MandatoryRegistration, Outcome::Always, Resource::None, -1, -1}; }
constexpr Effect zeroes(int8_t Slot) { return {Act::ZeroInitialize, Outcome::Always, Resource::None, Slot, -1}; }
constexpr Effect requires_(int8_t Slot) { return {Act::RequireInitialized, Outcome::Always, Resource::None, Slot, -1}; }
constexpr Effect writes(int8_t Slot) { return {Act::Write, Outcome::OnSuccess, Resource::None, Slot, -1}; }
constexpr Effect keeps(int8_t Slot) { return {Act::KeepPointer, Outcome::Always, Resource::None, Slot, -1}; }
constexpr Effect stores(int8_t Into, int8_t From) { return {Act::StorePointer, Outcome::Always, Resource::None, Into, From}; }

constexpr bool fits(int8_t Slot, uint8_t Arity) { return Slot < 0 || Arity == AnyArity || Slot < Arity; }

/// Sorted, sourced, slots within the arity, and a failure only where the result can tell it.
template <size_t N> constexpr bool valid(const Api (&Rows)[N]) {
  if (!sortedByName(Rows))
    return false;
  for (const Api &Row : Rows) {
    if (Row.Source.empty())
      return false;
    for (const Effect &E : Row.Effects) {
      if (!fits(E.Slot, Row.Arity) || !fits(E.From, Row.Arity))
        return false;
      if ((E.What == Act::Acquire || E.What == Act::Release) == (E.Of == Resource::None))
        return false;
      if (E.What == Act::MandatoryRegistration && Row.Result != Returns::NtStatus)
        return false;
    }
  }
  return true;
}

/// Whether some row releases what \p Acquirer acquires.
template <size_t N> constexpr bool releasable(const Api (&Rows)[N]) {
  for (const Api &Row : Rows)
    for (const Effect &E : Row.Effects) {
      bool Found = E.What != Act::Acquire;
      for (const Api &Other : Rows)
        for (const Effect &R : Other.Effects)
          Found |= R.What == Act::Release && R.Of == E.Of;
      if (!Found)
        return false;
    }
  return true;
}

} // namespace driverentry::rows
