// NDIS drivers may be loose about types, but not about whether there is a result.
#include <ndis.h>

VOID DriverEntry(PVOID DriverObject, PVOID RegistryPath) { // want "it returns 'void'"
  UNREFERENCED_PARAMETER(DriverObject);
  UNREFERENCED_PARAMETER(RegistryPath);
}
