// No role type fits this signature, which NDIS drivers may have: a finding without an edit.
#include <ndis.h>

NDIS_STATUS DriverEntry(PVOID DriverObject, PVOID RegistryPath);
#pragma NDIS_INIT_FUNCTION(DriverEntry)

NDIS_STATUS DriverEntry(PVOID DriverObject, PVOID RegistryPath) { // want "not declared by its function role type"
  UNREFERENCED_PARAMETER(DriverObject);
  UNREFERENCED_PARAMETER(RegistryPath);
  return NDIS_STATUS_SUCCESS;
}
