#include <ndis.h>

NDIS_STATUS DriverEntry(PVOID DriverObject, PVOID RegistryPath) {
  UNREFERENCED_PARAMETER(DriverObject);
  UNREFERENCED_PARAMETER(RegistryPath);
  return NDIS_STATUS_SUCCESS;
}
