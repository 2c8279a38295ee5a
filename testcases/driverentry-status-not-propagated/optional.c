// Trap: a feature that the driver can do without.
#include <ntddk.h>
#include <wdf.h>

EVT_WDF_DRIVER_DEVICE_ADD DeviceAdd;
extern const GUID Provider;
static REGHANDLE Events;

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    WDF_DRIVER_CONFIG Config;
    WDFKEY Key;
    NTSTATUS Status;

    WDF_DRIVER_CONFIG_INIT(&Config, DeviceAdd);
    Status = WdfDriverCreate(DriverObject, RegistryPath, WDF_NO_OBJECT_ATTRIBUTES, &Config, WDF_NO_HANDLE);
    if (!NT_SUCCESS(Status))
        return Status;

    Status = EtwRegister(&Provider, NULL, NULL, &Events);
    if (!NT_SUCCESS(Status))
        Events = 0;
    Status = WdfDriverOpenParametersRegistryKey(WdfGetDriver(), KEY_READ, WDF_NO_OBJECT_ATTRIBUTES, &Key);
    if (NT_SUCCESS(Status))
        WdfRegistryClose(Key);
    return STATUS_SUCCESS;
}
