#include <ntddk.h>

extern "C" DRIVER_INITIALIZE DriverEntry;

#pragma code_seg(push, entry, "INIT")
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) {
  UNREFERENCED_PARAMETER(DriverObject);
  UNREFERENCED_PARAMETER(RegistryPath);
  return STATUS_SUCCESS;
}
#pragma code_seg(pop, entry)
