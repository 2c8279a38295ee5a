#include <ntddk.h>

VOID DriverEntry(PDRIVER_OBJECT DriverObject, PWSTR RegistryPath) { // want "'DriverEntry' has the wrong signature: it returns 'void'; define it as 'NTSTATUS DriverEntry\(PDRIVER_OBJECT, PUNICODE_STRING\)'"
  UNREFERENCED_PARAMETER(DriverObject);
  UNREFERENCED_PARAMETER(RegistryPath);
}
