// A helper of this file sets the structure up, behind the assignment.
#include <ntddk.h>
#include <wdf.h>

EVT_WDF_DRIVER_DEVICE_ADD DeviceAdd;

static VOID Prepare(PWDF_DRIVER_CONFIG Config)
{
    WDF_DRIVER_CONFIG_INIT(Config, DeviceAdd);
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    WDF_DRIVER_CONFIG Config;

    Config.DriverPoolTag = 'pmaL'; // want "'DriverPoolTag' is set before"
    Prepare(&Config);
    return WdfDriverCreate(DriverObject, RegistryPath, WDF_NO_OBJECT_ATTRIBUTES, &Config, WDF_NO_HANDLE);
}
