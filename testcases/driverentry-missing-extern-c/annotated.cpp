// An annotation may not stand in front of extern "C".
#include <ntddk.h>

VOID Prepare() {}

_Use_decl_annotations_
NTSTATUS
DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) // want "'DriverEntry' has C\+\+ linkage"
{
  UNREFERENCED_PARAMETER(DriverObject);
  UNREFERENCED_PARAMETER(RegistryPath);
  Prepare();
  return STATUS_SUCCESS;
}
