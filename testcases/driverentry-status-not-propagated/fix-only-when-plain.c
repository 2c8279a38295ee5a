// What the fix-it leaves alone: the status was looked at or changed in between, or has no name.
#include <ntddk.h>
#include <wdf.h>

EVT_WDF_DRIVER_DEVICE_ADD DeviceAdd;

DRIVER_INITIALIZE LookedAt;
NTSTATUS LookedAt(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    WDF_DRIVER_CONFIG Config;
    NTSTATUS Status;

    WDF_DRIVER_CONFIG_INIT(&Config, DeviceAdd);
    Status = WdfDriverCreate(DriverObject, RegistryPath, WDF_NO_OBJECT_ATTRIBUTES, &Config, WDF_NO_HANDLE);
    if (Status == STATUS_NOT_SUPPORTED)
        Status = STATUS_SUCCESS;
    return STATUS_SUCCESS; // want "'WdfDriverCreate' failed on this path"
}

DRIVER_INITIALIZE NoName;
NTSTATUS NoName(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    WDF_DRIVER_CONFIG Config;

    WDF_DRIVER_CONFIG_INIT(&Config, DeviceAdd);
    WdfDriverCreate(DriverObject, RegistryPath, WDF_NO_OBJECT_ATTRIBUTES, &Config, WDF_NO_HANDLE);
    return STATUS_SUCCESS; // want "'WdfDriverCreate' failed on this path"
}

DRIVER_INITIALIZE Plain;
NTSTATUS Plain(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    WDF_DRIVER_CONFIG Config;
    NTSTATUS Status;

    WDF_DRIVER_CONFIG_INIT(&Config, DeviceAdd);
    Status = WdfDriverCreate(DriverObject, RegistryPath, WDF_NO_OBJECT_ATTRIBUTES, &Config, WDF_NO_HANDLE);
    DbgPrint("created\n");
    return 0; // want "'WdfDriverCreate' failed on this path"
}
