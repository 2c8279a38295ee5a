// Not the function that was declared: a finding without an edit.
#include <ntddk.h>

extern "C" DRIVER_INITIALIZE DriverEntry;

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PCUNICODE_STRING RegistryPath) { // want "'DriverEntry' has C\+\+ linkage"
  UNREFERENCED_PARAMETER(DriverObject);
  UNREFERENCED_PARAMETER(RegistryPath);
  return STATUS_SUCCESS;
}
