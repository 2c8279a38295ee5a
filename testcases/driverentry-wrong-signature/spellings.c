#include <ntddk.h>

NTSTATUS NTAPI DriverEntry(IN OUT struct _DRIVER_OBJECT *DriverObject, IN UNICODE_STRING *RegistryPath) {
  UNREFERENCED_PARAMETER(DriverObject);
  UNREFERENCED_PARAMETER(RegistryPath);
  return STATUS_SUCCESS;
}
