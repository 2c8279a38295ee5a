#include <ntddk.h>

#define INIT_CODE_SEG __declspec(code_seg("INIT"))

INIT_CODE_SEG EXTERN_C DRIVER_INITIALIZE DriverEntry;

_Use_decl_annotations_
INIT_CODE_SEG
NTSTATUS
DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) {
  UNREFERENCED_PARAMETER(DriverObject);
  UNREFERENCED_PARAMETER(RegistryPath);
  return STATUS_SUCCESS;
}
