#include <ntddk.h>

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject) { // want "it has 1 parameters?;"
  UNREFERENCED_PARAMETER(DriverObject);
  return STATUS_SUCCESS;
}
