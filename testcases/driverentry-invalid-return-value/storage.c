// Trap: a storage miniport returns the port driver's unsigned value.
#include <storport.h>

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA Data = {0};

    Data.HwInitializationDataSize = sizeof(Data);
    return StorPortInitialize(DriverObject, RegistryPath, &Data, NULL);
}
