// Nothing but the project tells that this is a user-mode driver: a driver all the same.
// flags: -U_KERNEL_MODE -D__DRIVERENTRY_UMDF__
#include <windows.h>
#include <wdf.h>

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) { // want "role type"
  UNREFERENCED_PARAMETER(DriverObject);
  UNREFERENCED_PARAMETER(RegistryPath);
  return STATUS_SUCCESS;
}
