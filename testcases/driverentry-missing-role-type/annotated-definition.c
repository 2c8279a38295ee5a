// The annotation macro belongs to the definition: the declaration goes in front of it.
#include <ntddk.h>

int Started;

_Use_decl_annotations_
NTSTATUS
DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) // want "not declared by its function role type"
{
  UNREFERENCED_PARAMETER(DriverObject);
  UNREFERENCED_PARAMETER(RegistryPath);
  Started = 1;
  return STATUS_SUCCESS;
}
