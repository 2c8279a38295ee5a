#include <storport.h>

sp_DRIVER_INITIALIZE DriverEntry;

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath) {
  HW_INITIALIZATION_DATA Data = {0};
  Data.HwInitializationDataSize = sizeof(Data);
  return StorPortInitialize(DriverObject, RegistryPath, &Data, NULL);
}
