// The entry has C linkage; the other function only shares its name.
#include <ntddk.h>

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, ULONG Attempt) {
  UNREFERENCED_PARAMETER(DriverObject);
  return Attempt < 3 ? STATUS_SUCCESS : STATUS_UNSUCCESSFUL;
}

extern "C" NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) {
  UNREFERENCED_PARAMETER(RegistryPath);
  return DriverEntry(DriverObject, 1UL);
}
