// Driver models: what proves that a driver belongs to one, and which rules that makes meaningless.
// Knows names only; where they occur in a translation unit is read elsewhere (reading/Models).
#pragma once

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include <cstdint>

namespace driverentry {

/// Kinds of driver. One driver may belong to several (a framework driver that is a miniport, too).
enum class Model : uint8_t {
  Wdm, ///< what is left when nothing else is proved; has no evidence of its own
  Kmdf,
  KmdfMiniport, ///< WdfDriverInitNoDispatchOverride: the port driver owns the dispatch table
  KmdfNonPnp,
  Umdf1,
  Umdf2,
  Minifilter,
  FileSystem,
  Redirector,
  NdisMiniport,
  NdisProtocol,
  NdisFilter,
  NdisIntermediate,
  NdisWdi,
  Ndis, ///< includes ndis.h, kind unknown
  NetAdapter,
  Storport,
  ScsiPort,
  AtaPort,
  SdPort,
  CrashDumpFilter,
  Display,
  VideoPort,
  AvStream,
  PortCls,
  StreamClass,
  HidMinidriver,
  ClassPnp,
  ExportDriver,
  Wine, ///< runs as part of a process of Wine
  Count
};

/// What a model can switch off. A rule that belongs to a topic asks before it reports.
enum class Topic : uint16_t {
  Entry = 1 << 0,           ///< every rule about DriverEntry
  Signature = 1 << 1,       ///< NTSTATUS (PDRIVER_OBJECT, PUNICODE_STRING)
  InitSection = 1 << 2,     ///< DriverEntry in INIT
  Paging = 1 << 3,          ///< PAGE sections, PAGED_CODE
  Irql = 1 << 4,            ///< IRQL rules
  DriverObject = 1 << 5,    ///< rules about DRIVER_OBJECT members
  AddDevice = 1 << 6,       ///< "a driver must set AddDevice"
  Unload = 1 << 7,          ///< "a driver must set DriverUnload"
  Dispatch = 1 << 8,        ///< "a driver must set dispatch routines"
  EntryDevices = 1 << 9,    ///< "no device objects in DriverEntry"
  FrameworkTable = 1 << 10, ///< "the framework overwrites the dispatch table"
  DeviceAdd = 1 << 11,      ///< "a framework driver must have EvtDriverDeviceAdd"
};

/// One row per model.
struct ModelInfo {
  llvm::StringLiteral Name; ///< as a person calls it
  Model Id;
  uint16_t SwitchesOff; ///< bits of Topic
  llvm::StringLiteral Source;

  constexpr bool switchesOff(Topic What) const { return SwitchesOff & static_cast<uint16_t>(What); }
};

/// Where a piece of evidence is looked for.
enum class Evidence : uint8_t {
  Use,        ///< a function or enumerator that the driver names
  Definition, ///< a function that the driver defines
  Type,       ///< a type that the driver names, or by which it declares its entry
  Include,    ///< a header, by its lower-case file name: a hint, not a proof
  Macro,      ///< a macro that its build defines
};

struct ModelEvidence {
  llvm::StringLiteral Name;
  Evidence Kind;
  Model Suggests;
  llvm::StringLiteral Source;

  constexpr bool isProof() const { return Kind != Evidence::Include; }
};

/// Where a driver's code runs.
enum class Mode : uint8_t { Unknown, Kernel, User };

/// A header or command-line macro that exists in one mode only.
struct ModeEvidence {
  llvm::StringLiteral Name; ///< lower-case file name, or macro
  Mode Proves;
  bool IsMacro;
  llvm::StringLiteral Source;
};

/// What the project that builds an image says of it, which no file of the image can know as well. It reaches the checks
/// as a macro, so that every host that is given the command hears of it.
struct ImageEvidence {
  llvm::StringLiteral Name;  ///< property of the project, '=', and its value
  llvm::StringLiteral Macro; ///< that the command then defines
  Mode Runs;                 ///< Unknown: it does not tell
  bool IsDriver;             ///< false: no driver at all, whatever its files call
  Model Proves;              ///< Wdm: none
  uint32_t Excludes;         ///< a bit per model that it cannot belong to
  uint32_t Unlikely;         ///< a bit per model that an included header does not suffice for
  llvm::StringLiteral Source;
};

/// The row that \p Property (any case) with \p Value has, or null.
const ImageEvidence *findImageEvidence(llvm::StringRef Property, llvm::StringRef Value);

/// All that a project can say.
llvm::ArrayRef<ImageEvidence> imageEvidence();

const ModelInfo &modelInfo(Model Id);

/// The evidence of that name and kind, or null.
const ModelEvidence *findModelEvidence(llvm::StringRef Name, Evidence Kind);

/// All evidence, for what has to be asked row by row.
llvm::ArrayRef<ModelEvidence> modelEvidence();

/// The mode evidence of that name, or null.
const ModeEvidence *findModeEvidence(llvm::StringRef Name, bool IsMacro);

/// All macros that tell a mode.
llvm::ArrayRef<ModeEvidence> modeEvidence();

} // namespace driverentry
