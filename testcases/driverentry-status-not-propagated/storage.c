// A storage miniport: the status comes as an unsigned value.
#include <storport.h>

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA Data = {0};

    Data.HwInitializationDataSize = sizeof(Data);
    if (StorPortInitialize(DriverObject, RegistryPath, &Data, NULL) != STATUS_SUCCESS) {
        DbgPrint("no adapter\n");
    }
    return STATUS_SUCCESS; // want "'StorPortInitialize' failed on this path"
}
