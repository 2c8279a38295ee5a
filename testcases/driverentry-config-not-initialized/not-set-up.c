// A structure that nothing has set up is passed on.
#include <ntddk.h>
#include <wdf.h>

EVT_WDF_DRIVER_DEVICE_ADD DeviceAdd;

DRIVER_INITIALIZE NothingSet;
NTSTATUS NothingSet(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    WDF_DRIVER_CONFIG Config;

    return WdfDriverCreate(DriverObject, RegistryPath, WDF_NO_OBJECT_ATTRIBUTES, &Config, WDF_NO_HANDLE); // want "'WDF_DRIVER_CONFIG' is passed without having been set up; call 'WDF_DRIVER_CONFIG_INIT' first"
}

DRIVER_INITIALIZE OnlyZeroed;
NTSTATUS OnlyZeroed(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    WDF_DRIVER_CONFIG Config = {0};

    Config.EvtDriverDeviceAdd = DeviceAdd;
    return WdfDriverCreate(DriverObject, RegistryPath, WDF_NO_OBJECT_ATTRIBUTES, &Config, WDF_NO_HANDLE); // want "'WDF_DRIVER_CONFIG' is passed without having been set up"
}

DRIVER_INITIALIZE OnOnePath;
NTSTATUS OnOnePath(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    WDF_DRIVER_CONFIG Config;

    if (RegistryPath->Length != 0)
        WDF_DRIVER_CONFIG_INIT(&Config, DeviceAdd);
    return WdfDriverCreate(DriverObject, RegistryPath, WDF_NO_OBJECT_ATTRIBUTES, &Config, WDF_NO_HANDLE); // want "'WDF_DRIVER_CONFIG' is passed without having been set up"
}

DRIVER_INITIALIZE Attributes;
NTSTATUS Attributes(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    WDF_OBJECT_ATTRIBUTES DriverAttributes;
    WDF_DRIVER_CONFIG Config;

    WDF_DRIVER_CONFIG_INIT(&Config, DeviceAdd);
    return WdfDriverCreate(DriverObject, RegistryPath, &DriverAttributes, &Config, WDF_NO_HANDLE); // want "'WDF_OBJECT_ATTRIBUTES' is passed without having been set up; call 'WDF_OBJECT_ATTRIBUTES_INIT' first"
}
