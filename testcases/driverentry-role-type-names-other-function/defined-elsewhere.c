// DriverEntry has its role; the other function belongs to another file.
#include <ntddk.h>

DRIVER_INITIALIZE DriverEntry;
DRIVER_INITIALIZE StartBus;

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) {
  UNREFERENCED_PARAMETER(DriverObject);
  UNREFERENCED_PARAMETER(RegistryPath);
  return STATUS_SUCCESS;
}
