// Pageable, if not discarded: what display miniports are asked for.
#include <ntddk.h>

DRIVER_INITIALIZE DriverEntry;
#pragma alloc_text(PAGE, DriverEntry)

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) {
  PAGED_CODE();
  UNREFERENCED_PARAMETER(DriverObject);
  UNREFERENCED_PARAMETER(RegistryPath);
  return STATUS_SUCCESS;
}
