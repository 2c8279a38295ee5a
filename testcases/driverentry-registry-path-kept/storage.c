// A storage miniport gets the path as an untyped argument.
#include <storport.h>

static PVOID Argument;

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA Data = {0};
    ULONG Status;

    Data.HwInitializationDataSize = sizeof(Data);
    Status = StorPortInitialize(DriverObject, RegistryPath, &Data, NULL);
    if (Status == STATUS_SUCCESS)
        Argument = RegistryPath; // want "the registry path is kept here"
    return Status;
}
