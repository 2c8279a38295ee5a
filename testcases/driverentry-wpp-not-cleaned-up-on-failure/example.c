#include <ntddk.h>
#include <wdf.h>
#include <driverentry_wpp.h>

EVT_WDF_DRIVER_DEVICE_ADD LampDeviceAdd;
EVT_WDF_OBJECT_CONTEXT_CLEANUP LampDriverCleanup;

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    WDF_OBJECT_ATTRIBUTES Attributes;
    WDF_DRIVER_CONFIG Config;
    NTSTATUS Status;

    WPP_INIT_TRACING(DriverObject, RegistryPath);

    WDF_OBJECT_ATTRIBUTES_INIT(&Attributes);
    Attributes.EvtCleanupCallback = LampDriverCleanup;
    WDF_DRIVER_CONFIG_INIT(&Config, LampDeviceAdd);

    Status = WdfDriverCreate(DriverObject, RegistryPath, &Attributes, &Config, WDF_NO_HANDLE);
    if (!NT_SUCCESS(Status)) {
        return Status; // want "tracing is still registered when the entry function fails here; call 'WPP_CLEANUP' before this return"
    }
    return STATUS_SUCCESS;
}
