// The pragma needs the name as it is: a finding without an edit.
#include <ntddk.h>

DRIVER_INITIALIZE MyDriverEntry; // want "'MyDriverEntry' is declared as a driver's entry"
#ifdef ALLOC_PRAGMA
#pragma alloc_text(INIT, MyDriverEntry)
#endif

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) {
  UNREFERENCED_PARAMETER(DriverObject);
  UNREFERENCED_PARAMETER(RegistryPath);
  return STATUS_SUCCESS;
}
