// In C++ the contradiction is an overload, and no error.
#include <ntddk.h>

extern "C" DRIVER_INITIALIZE DriverEntry;

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PWSTR RegistryPath) { // want "its parameter 2 is 'PWSTR'"
  UNREFERENCED_PARAMETER(DriverObject);
  UNREFERENCED_PARAMETER(RegistryPath);
  return STATUS_SUCCESS;
}
