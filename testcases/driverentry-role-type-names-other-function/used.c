// Defined in another file, and called from here.
#include <ntddk.h>

DRIVER_INITIALIZE StartBus;

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) {
  return StartBus(DriverObject, RegistryPath);
}
