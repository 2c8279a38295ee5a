// flags: -U_KERNEL_MODE -DUMDF_VERSION_MAJOR=2 -DUMDF_VERSION_MINOR=33
#include <windows.h>
#include <wdf.h>

DRIVER_INITIALIZE DriverEntry;

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) {
  UNREFERENCED_PARAMETER(DriverObject);
  UNREFERENCED_PARAMETER(RegistryPath);
  return STATUS_SUCCESS;
}

#pragma alloc_text(INIT, DriverEntry)
