#include <ntddk.h>

extern "C" DRIVER_INITIALIZE DriverEnrty; // want "'DriverEnrty' is declared as a driver's entry"

extern "C" NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) {
  UNREFERENCED_PARAMETER(DriverObject);
  UNREFERENCED_PARAMETER(RegistryPath);
  return STATUS_SUCCESS;
}
