// A status that is kept outside the function survives a call of a function that nobody here can look into.
#include <ntddk.h>
#include <wdf.h>

VOID Say(const char *What, NTSTATUS Status);
EVT_WDF_DRIVER_DEVICE_ADD DeviceAdd;

static struct {
    NTSTATUS Status;
    WDFCOLLECTION Devices;
} Global;

DRIVER_INITIALIZE DriverEntry;
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    WDF_DRIVER_CONFIG Config;

    WDF_DRIVER_CONFIG_INIT(&Config, DeviceAdd);
    Global.Status = WdfDriverCreate(DriverObject, RegistryPath, WDF_NO_OBJECT_ATTRIBUTES, &Config, WDF_NO_HANDLE);
    Say("created", Global.Status);
    if (!NT_SUCCESS(Global.Status))
        return Global.Status;
    return WdfCollectionCreate(WDF_NO_OBJECT_ATTRIBUTES, &Global.Devices);
}

DRIVER_INITIALIZE Overwritten;
NTSTATUS Overwritten(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    WDF_DRIVER_CONFIG Config;

    WDF_DRIVER_CONFIG_INIT(&Config, DeviceAdd);
    Global.Status = WdfDriverCreate(DriverObject, RegistryPath, WDF_NO_OBJECT_ATTRIBUTES, &Config, WDF_NO_HANDLE);
    Say("created", Global.Status);
    Global.Status = STATUS_SUCCESS;
    if (!NT_SUCCESS(Global.Status))
        return Global.Status;
    return WdfCollectionCreate(WDF_NO_OBJECT_ATTRIBUTES, &Global.Devices); // want "although 'WdfDriverCreate' failed"
}
