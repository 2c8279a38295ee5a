// What only port drivers call like this.
#include <wdm.h>

NTSTATUS DriverEntry(PVOID DriverObject, PVOID RegistryPath) { // want "its parameter 1 is 'PVOID'"
  UNREFERENCED_PARAMETER(DriverObject);
  UNREFERENCED_PARAMETER(RegistryPath);
  return STATUS_SUCCESS;
}
