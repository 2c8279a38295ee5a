#include <ntddk.h>

DRIVER_INITIALIZE DriverEntry;
VOID Prepare(VOID);
#pragma alloc_text(INIT, Prepare)
#pragma code_seg(push, "INIT")
VOID Prepare(VOID) {}
#pragma code_seg(pop)

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) { // want "stays in memory"
  Prepare();
  UNREFERENCED_PARAMETER(DriverObject);
  UNREFERENCED_PARAMETER(RegistryPath);
  return STATUS_SUCCESS;
}
