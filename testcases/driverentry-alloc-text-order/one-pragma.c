// Two functions in one pragma: findings without an edit.
#include <ntddk.h>

DRIVER_INITIALIZE DriverEntry;

static VOID Prepare(VOID) {}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) {
  Prepare();
  UNREFERENCED_PARAMETER(DriverObject);
  UNREFERENCED_PARAMETER(RegistryPath);
  return STATUS_SUCCESS;
}

#pragma alloc_text("INIT", DriverEntry, Prepare) // want "places 'DriverEntry' in" "places 'Prepare' in"
