// Every path has an end: branches, a loop that fills the dispatch table, a helper.
// with: driverentry-missing-driver-create
#include <ntddk.h>

DRIVER_INITIALIZE DriverEntry;
DRIVER_DISPATCH Complete;

static NTSTATUS CreateControl(PDRIVER_OBJECT DriverObject)
{
    PDEVICE_OBJECT Device;
    return IoCreateDevice(DriverObject, 0, NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &Device);
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    ULONG Index;

    UNREFERENCED_PARAMETER(RegistryPath);
    for (Index = 0; Index <= IRP_MJ_MAXIMUM_FUNCTION; Index++)
        DriverObject->MajorFunction[Index] = Complete;
    return CreateControl(DriverObject);
}
