#include <ntddk.h>

#define PLACE_IN_INIT(Function) __pragma(alloc_text(INIT, Function))

DRIVER_INITIALIZE DriverEntry;
PLACE_IN_INIT(DriverEntry)

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) {
  UNREFERENCED_PARAMETER(DriverObject);
  UNREFERENCED_PARAMETER(RegistryPath);
  return STATUS_SUCCESS;
}
