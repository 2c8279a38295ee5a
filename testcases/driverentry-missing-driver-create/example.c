#include <ntddk.h>
#include <wdf.h>

EVT_WDF_DRIVER_DEVICE_ADD LampDeviceAdd;

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    WDF_DRIVER_CONFIG Config;

    UNREFERENCED_PARAMETER(DriverObject);
    UNREFERENCED_PARAMETER(RegistryPath);

    WDF_DRIVER_CONFIG_INIT(&Config, LampDeviceAdd);
    return STATUS_SUCCESS; // want "the entry function of a framework driver succeeds here without having called 'WdfDriverCreate'"
}
