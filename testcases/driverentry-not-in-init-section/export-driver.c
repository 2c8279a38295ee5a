// Nobody calls the entry of a driver that only exports.
#include <ntddk.h>

DRIVER_INITIALIZE DriverEntry;

NTSTATUS DllInitialize(PUNICODE_STRING RegistryPath) {
  UNREFERENCED_PARAMETER(RegistryPath);
  return STATUS_SUCCESS;
}

NTSTATUS DllUnload(VOID) { return STATUS_SUCCESS; }

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) {
  UNREFERENCED_PARAMETER(DriverObject);
  UNREFERENCED_PARAMETER(RegistryPath);
  return STATUS_SUCCESS;
}
