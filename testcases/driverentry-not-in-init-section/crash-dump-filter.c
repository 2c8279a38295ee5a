// hosts: tidy clangd lint -- the kit has no ntdddump.h, and the stock clang-tidy does not go on without a header
#include <ntddk.h>
#include <ntdddump.h>

DRIVER_INITIALIZE DriverEntry;

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) {
  PFILTER_EXTENSION Extension = (PFILTER_EXTENSION)DriverObject;
  UNREFERENCED_PARAMETER(Extension);
  UNREFERENCED_PARAMETER(RegistryPath);
  return STATUS_SUCCESS;
}
