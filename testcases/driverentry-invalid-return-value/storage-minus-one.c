// The unsigned value of a storage miniport is a status all the same.
#include <storport.h>

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA Data = {0};

    if (RegistryPath == NULL)
        return (ULONG)-1; // want "returns -1, which is no defined status"
    Data.HwInitializationDataSize = sizeof(Data);
    return StorPortInitialize(DriverObject, RegistryPath, &Data, NULL);
}
