// The lines go behind the comment that belongs to the declaration.
#include <ntddk.h>

DRIVER_INITIALIZE DriverEntry; // called once
DRIVER_UNLOAD Unload;

VOID Unload(PDRIVER_OBJECT DriverObject) { UNREFERENCED_PARAMETER(DriverObject); }

NTSTATUS
DriverEntry( // want "stays in memory"
    PDRIVER_OBJECT DriverObject,
    PUNICODE_STRING RegistryPath
    )
{
  UNREFERENCED_PARAMETER(RegistryPath);
  DriverObject->DriverUnload = Unload;
  return STATUS_SUCCESS;
}
