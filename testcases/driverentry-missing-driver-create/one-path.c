// One way to success leaves the call out.
#include <ntddk.h>
#include <wdf.h>

EVT_WDF_DRIVER_DEVICE_ADD DeviceAdd;

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    WDF_DRIVER_CONFIG Config;
    NTSTATUS Status = STATUS_SUCCESS;

    WDF_DRIVER_CONFIG_INIT(&Config, DeviceAdd);
    if (RegistryPath->Length > 0)
        Status = WdfDriverCreate(DriverObject, RegistryPath, WDF_NO_OBJECT_ATTRIBUTES, &Config, WDF_NO_HANDLE);
    return Status; // want "without having called 'WdfDriverCreate'"
}
