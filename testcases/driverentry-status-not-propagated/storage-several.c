// Trap: a miniport for several buses: one of them is enough, and the smallest status wins.
#include <storport.h>

static ULONG Register(PVOID DriverObject, PVOID RegistryPath, INTERFACE_TYPE Bus)
{
    HW_INITIALIZATION_DATA Data = {0};

    Data.HwInitializationDataSize = sizeof(Data);
    Data.AdapterInterfaceType = Bus;
    return StorPortInitialize(DriverObject, RegistryPath, &Data, NULL);
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    ULONG First = Register(DriverObject, RegistryPath, PCIBus);
    ULONG Second = Register(DriverObject, RegistryPath, Internal);

    return First < Second ? First : Second;
}
