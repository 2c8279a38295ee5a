// The cleanup callback stands in another file: what it does cannot be told here, so nothing is said of paths on which it
// runs. Where it does not run, it does not matter.
#include <ntddk.h>
#include <wdf.h>
#include <driverentry_wpp.h>

EVT_WDF_DRIVER_DEVICE_ADD DeviceAdd;
EVT_WDF_OBJECT_CONTEXT_CLEANUP DriverCleanup;

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    WDF_OBJECT_ATTRIBUTES Attributes;
    WDF_DRIVER_CONFIG Config;
    WDFWAITLOCK Lock;
    NTSTATUS Status;

    WPP_INIT_TRACING(DriverObject, RegistryPath);
    WDF_OBJECT_ATTRIBUTES_INIT(&Attributes);
    Attributes.EvtCleanupCallback = DriverCleanup;
    WDF_DRIVER_CONFIG_INIT(&Config, DeviceAdd);
    Status = WdfDriverCreate(DriverObject, RegistryPath, &Attributes, &Config, WDF_NO_HANDLE);
    if (!NT_SUCCESS(Status))
        return Status; // want "call 'WPP_CLEANUP'"
    Status = WdfWaitLockCreate(WDF_NO_OBJECT_ATTRIBUTES, &Lock);
    if (!NT_SUCCESS(Status))
        return Status;
    return STATUS_SUCCESS;
}
