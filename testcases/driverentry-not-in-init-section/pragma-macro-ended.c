// The macros' last word is that the section has ended; another one, with a parameter, speaks of another function.
#include <ntddk.h>

#define INITCODE code_seg("INIT")
#define LOCKEDCODE code_seg()
#define IN_INIT(Function) alloc_text(INIT, Function)

DRIVER_INITIALIZE DriverEntry;
VOID Prepare(VOID);
#pragma IN_INIT(Prepare)

#pragma INITCODE
VOID Prepare(VOID) {}
#pragma LOCKEDCODE

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) { // want "stays in memory"
  UNREFERENCED_PARAMETER(DriverObject);
  UNREFERENCED_PARAMETER(RegistryPath);
  Prepare();
  return STATUS_SUCCESS;
}
