#include <ntddk.h>
#include <wdf.h>

EVT_WDF_DRIVER_DEVICE_ADD LampDeviceAdd;

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    WDF_DRIVER_CONFIG Config;

    Config.DriverPoolTag = 'pmaL'; // want "member 'DriverPoolTag' is set before 'WDF_DRIVER_CONFIG_INIT' zeroes the structure; the value is lost, set it behind that call"
    WDF_DRIVER_CONFIG_INIT(&Config, LampDeviceAdd);

    return WdfDriverCreate(DriverObject, RegistryPath, WDF_NO_OBJECT_ATTRIBUTES, &Config, WDF_NO_HANDLE);
}
