// The pragma is a macro, as cl.exe allows.
#include <ntddk.h>

#define INITCODE code_seg("INIT")
#define PAGEDCODE code_seg("PAGE")
#define LOCKEDCODE code_seg()

extern "C" DRIVER_INITIALIZE DriverEntry;
static DRIVER_UNLOAD Unload;

#pragma PAGEDCODE
static VOID Unload(PDRIVER_OBJECT DriverObject) { UNREFERENCED_PARAMETER(DriverObject); }

#pragma INITCODE
extern "C" NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) {
  UNREFERENCED_PARAMETER(RegistryPath);
  DriverObject->DriverUnload = Unload;
  return STATUS_SUCCESS;
}
#pragma LOCKEDCODE
