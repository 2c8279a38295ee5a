// The annotation of another function does not count.
#include <ntddk.h>

#undef _Function_class_
#define _Function_class_(Role)

_Function_class_(DRIVER_INITIALIZE)
NTSTATUS StartAgain(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath);

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) { // want "not declared by its function role type"
  return StartAgain(DriverObject, RegistryPath);
}
