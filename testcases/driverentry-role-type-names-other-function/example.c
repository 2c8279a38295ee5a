#include <ntddk.h>

DRIVER_INITIALIZE MyDriverEntry; // want "'MyDriverEntry' is declared as a driver's entry, but this file neither defines nor uses it; name 'DriverEntry' here, or define 'MyDriverEntry'"

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) { // want-note "'DriverEntry' is defined here, without a role type"
  UNREFERENCED_PARAMETER(DriverObject);
  UNREFERENCED_PARAMETER(RegistryPath);
  return STATUS_SUCCESS;
}
