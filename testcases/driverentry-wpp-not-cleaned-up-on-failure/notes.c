// The way to the finding: what was acquired, and what is assumed.
#include <ntddk.h>
#include <wdf.h>
#include <driverentry_wpp.h>

EVT_WDF_DRIVER_DEVICE_ADD DeviceAdd;
static WDFCOLLECTION Devices;

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    WDF_DRIVER_CONFIG Config;
    NTSTATUS Status;

    WPP_INIT_TRACING(DriverObject, RegistryPath); // want-note "acquired by 'WPP_INIT_TRACING' here"
    WDF_DRIVER_CONFIG_INIT(&Config, DeviceAdd);
    Status = WdfDriverCreate(DriverObject, RegistryPath, WDF_NO_OBJECT_ATTRIBUTES, &Config, WDF_NO_HANDLE); // want-note "assuming 'WdfDriverCreate' fails"
    if (!NT_SUCCESS(Status))
        return Status; // want "tracing is still registered"
    return STATUS_SUCCESS;
}
