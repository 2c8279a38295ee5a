// The address only names the image; whether the entry may be discarded all the same is not for an edit to say.
#include <ntddk.h>

DRIVER_INITIALIZE DriverEntry;

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) { // want "stays in memory"
  UNREFERENCED_PARAMETER(DriverObject);
  UNREFERENCED_PARAMETER(RegistryPath);
  MmPageEntireDriver((PVOID)(ULONG_PTR)DriverEntry);
  return STATUS_SUCCESS;
}
