// Trap: tracing begins behind the creation of the driver object, whose cleanup callback ends it.
#include <ntddk.h>
#include <wdf.h>
#include <driverentry_wpp.h>

EVT_WDF_DRIVER_UNLOAD ValveUnload;

static VOID EndTracing(_In_ WDFDRIVER Driver)
{
    WPP_CLEANUP(WdfDriverWdmGetDriverObject(Driver));
}

// Trap: the callback reaches the clean-up through a helper.
static VOID ValveCleanup(WDFOBJECT Object)
{
    EndTracing((WDFDRIVER)Object);
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    WDF_OBJECT_ATTRIBUTES Attributes;
    WDF_DRIVER_CONFIG Config;
    WDFDRIVER Driver;
    PWDFDEVICE_INIT Init;
    NTSTATUS Status;

    WDF_DRIVER_CONFIG_INIT(&Config, WDF_NO_EVENT_CALLBACK);
    Config.DriverInitFlags |= WdfDriverInitNonPnpDriver;
    Config.EvtDriverUnload = ValveUnload;
    WDF_OBJECT_ATTRIBUTES_INIT(&Attributes);
    Attributes.EvtCleanupCallback = ValveCleanup;

    Status = WdfDriverCreate(DriverObject, RegistryPath, &Attributes, &Config, &Driver);
    if (!NT_SUCCESS(Status))
        return Status;

    WPP_INIT_TRACING(DriverObject, RegistryPath);

    Init = WdfControlDeviceInitAllocate(Driver, NULL);
    if (Init == NULL)
        return STATUS_INSUFFICIENT_RESOURCES;
    WdfDeviceInitFree(Init);
    return STATUS_NOT_SUPPORTED;
}
