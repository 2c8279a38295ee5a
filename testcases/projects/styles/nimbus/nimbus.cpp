// The monitor's entry starts its parts one by one and undoes them backwards. The registry path goes to a routine that
// runs long after it is gone.
#include "nimbus.h"

extern "C" {

DRIVER_INITIALIZE DriverEntry;

static DRIVER_UNLOAD Unload;
static DRIVER_REINITIALIZE LogAgain;

_IRQL_requires_max_(PASSIVE_LEVEL) static bool CanRunHere();

#if defined(ALLOC_PRAGMA)
#pragma alloc_text(INIT, DriverEntry)
#pragma alloc_text(INIT, CanRunHere)
#pragma alloc_text(PAGE, Unload)
#endif

_Use_decl_annotations_ NTSTATUS DriverEntry(PDRIVER_OBJECT driver,
                                            PUNICODE_STRING path) {
  PAGED_CODE();

  static const wchar_t kFile[] = L"\\SystemRoot\\nimbus.txt";
  static const auto kFlags = (BuiltForRelease()) ? 3ul : 7ul;

  auto status = STATUS_UNSUCCESSFUL;
  driver->DriverUnload = Unload;
  NIMBUS_STOP();

  ExInitializeDriverRuntime(DrvRtPoolNxOptIn);

  // The file system may not be there yet.
  auto log_later = false;
  status = LogStart(kFlags, kFile);
  if (status == STATUS_REINITIALIZATION_NEEDED) {
    log_later = true;
  } else if (!NT_SUCCESS(status)) {
    return status;
  }

  if (!CanRunHere()) {
    LogStop();
    return STATUS_CANCELLED;
  }

  status = StateStart();
  if (!NT_SUCCESS(status)) {
    LogStop();
    return status;
  }

  status = Counters::Start();
  if (!NT_SUCCESS(status)) {
    StateStop();
    LogStop();
    return status;
  }

  status = MemoryStart(driver);
  if (!NT_SUCCESS(status)) {
    Counters::Stop();
    StateStop();
    LogStop();
    return status;
  }

  status = SleepWatchStart();
  if (!NT_SUCCESS(status)) {
    MemoryStop();
    Counters::Stop();
    StateStop();
    LogStop();
    return status;
  }

  status = ProcessorWatchStart();
  if (!NT_SUCCESS(status)) {
    SleepWatchStop();
    MemoryStop();
    Counters::Stop();
    StateStop();
    LogStop();
    return status;
  }

  status = MonitorStart();
  if (!NT_SUCCESS(status)) {
    ProcessorWatchStop();
    SleepWatchStop();
    MemoryStop();
    Counters::Stop();
    StateStop();
    LogStop();
    return status;
  }

  if (log_later) {
    // planted: driverentry-registry-path-kept
    IoRegisterBootDriverReinitialization(driver, LogAgain, path);
  }

  NIMBUS_LOG("below the system now%s", log_later ? ", silently" : "");
  return status;
}

_Use_decl_annotations_ static void Unload(PDRIVER_OBJECT driver) {
  UNREFERENCED_PARAMETER(driver);
  PAGED_CODE();
  MonitorStop();
  ProcessorWatchStop();
  SleepWatchStop();
  MemoryStop();
  Counters::Stop();
  StateStop();
  LogStop();
}

_Use_decl_annotations_ static VOID LogAgain(PDRIVER_OBJECT driver, PVOID context, ULONG count) {
  UNREFERENCED_PARAMETER(driver);
  UNREFERENCED_PARAMETER(count);
  NIMBUS_LOG("log of %wZ", static_cast<PUNICODE_STRING>(context));
}

_Use_decl_annotations_ static bool CanRunHere() {
  PAGED_CODE();
  RTL_OSVERSIONINFOW version = {};
  if (!NT_SUCCESS(RtlGetVersion(&version)) || version.dwMajorVersion < 10) {
    return false;
  }
  return reinterpret_cast<ULONG_PTR>(MmSystemRangeStart) != 0xC0000000;
}

}  // extern "C"
