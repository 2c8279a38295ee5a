// What the functions of the WDK mean to a driver's entry code, as data: one row per function, one table per driver
// model. Checks and the exploration ask these rows; they name no function themselves.
#pragma once

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include <array>
#include <cstdint>

namespace driverentry {

/// A thing that a driver holds from its acquisition to its release.
enum class Resource : uint8_t {
  None,
  Tracing, ///< WPP software tracing: a provider registered for the whole image
};

/// How a function tells its outcome.
enum class Returns : uint8_t {
  Void,     ///< cannot fail
  NtStatus, ///< NTSTATUS, or an integer that carries one; STATUS_SUCCESS on success
  Value,    ///< something that says nothing about success
};

enum class Outcome : uint8_t { Always, OnSuccess };

/// What a call does, to which argument, under which outcome.
enum class Act : uint8_t {
  None,
  Acquire,                ///< Of becomes live
  Release,                ///< Of is no longer live
  CreateFrameworkDriver,  ///< the framework driver object exists from here; Slot holds its attributes
  ReturnFrameworkDriver,  ///< the result is the framework driver object, null while there is none
  MandatoryRegistration,  ///< without it the driver cannot work: its failure must reach the entry's return value
  ZeroInitialize,         ///< *Slot is zeroed, then set up: members set before are lost
  RequireInitialized,     ///< *Slot must have been set up by the function that zero-initialises its type
  Write,                  ///< *Slot is written
  KeepPointer,            ///< argument Slot, and so what it points to, is kept beyond the call
  StorePointer,           ///< *Slot keeps the pointer passed as argument From
};

/// One thing that a call does.
struct Effect {
  Act What = Act::None;
  Outcome When = Outcome::Always;
  Resource Of = Resource::None;
  int8_t Slot = -1; ///< argument index from 0
  int8_t From = -1; ///< argument index from 0, StorePointer only
};

/// Arity of a row whose callers differ (generated code).
inline constexpr uint8_t AnyArity = 0xff;

/// One function.
struct Api {
  llvm::StringLiteral Name;
  uint8_t Arity;
  Returns Result;
  std::array<Effect, 5> Effects;
  llvm::StringLiteral Source; ///< the page below learn.microsoft.com/windows-hardware/drivers/ that says so

  /// The first effect of that kind, or null.
  constexpr const Effect *effect(Act What) const {
    for (const Effect &E : Effects)
      if (E.What == What)
        return &E;
    return nullptr;
  }
  /// The name as a caller writes it: generated code is reached through a macro.
  llvm::StringLiteral Spelling = llvm::StringLiteral("");
  llvm::StringRef spelling() const { return Spelling.empty() ? llvm::StringRef(Name) : llvm::StringRef(Spelling); }
};

/// The row of that function, or null.
const Api *findApi(llvm::StringRef Name);

/// The row whose function callers reach through the macro of that name, or null.
const Api *findApiSpelled(llvm::StringRef Macro);

/// Every row of every table, table by table.
llvm::ArrayRef<llvm::ArrayRef<Api>> apiTables();

/// The first row with an effect of that kind (on that resource), or null: what a message tells its reader to call.
const Api *apiThat(Act What, Resource Of = Resource::None);

/// Whether \p Name is a method of the driver framework, which exists only once the framework driver object does.
/// Source: ddi/wdfdriver/nf-wdfdriver-wdfdrivercreate ("before calling any other framework routines")
bool isFrameworkMethod(llvm::StringRef Name);

} // namespace driverentry
