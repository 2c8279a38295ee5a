#include <ntddk.h>

typedef DRIVER_OBJECT *DriverPointer;

_Use_decl_annotations_
extern "C" LONG __stdcall DriverEntry(_In_ DriverPointer DriverObject, _In_ PCUNICODE_STRING RegistryPath) {
  UNREFERENCED_PARAMETER(DriverObject);
  UNREFERENCED_PARAMETER(RegistryPath);
  return STATUS_SUCCESS;
}
