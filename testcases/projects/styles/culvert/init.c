// The firewall's entry. The flags of the driver are set too early and lost, as with every copied skeleton.
#include "culvert.h"

HANDLE gInjection;
static WDFDEVICE gDevice;

DRIVER_INITIALIZE DriverEntry;
EVT_WDF_DRIVER_UNLOAD EvtDriverUnload;

#pragma alloc_text(INIT, DriverEntry)

_Function_class_(EVT_WDF_DRIVER_UNLOAD)
_IRQL_requires_same_
_IRQL_requires_max_(PASSIVE_LEVEL)
void EvtDriverUnload(_In_ WDFDRIVER object)
{
    UNREFERENCED_PARAMETER(object);
    CulvertUnregisterCallouts();
    FwpsInjectionHandleDestroy(gInjection);
}

static NTSTATUS MakeObjects(_Inout_ DRIVER_OBJECT *object, _In_ const UNICODE_STRING *path, _Out_ WDFDEVICE *device)
{
    WDF_DRIVER_CONFIG config;
    WDFDRIVER driver;
    PWDFDEVICE_INIT init;
    NTSTATUS status;

    // planted: driverentry-config-not-initialized
    config.DriverInitFlags = WdfDriverInitNonPnpDriver;
    WDF_DRIVER_CONFIG_INIT(&config, WDF_NO_EVENT_CALLBACK);
    config.EvtDriverUnload = EvtDriverUnload;
    OR_LEAVE(WdfDriverCreate(object, path, WDF_NO_OBJECT_ATTRIBUTES, &config, &driver));

    init = WdfControlDeviceInitAllocate(driver, &SDDL_DEVOBJ_SYS_ALL_ADM_ALL);
    status = init ? WdfDeviceCreate(&init, WDF_NO_OBJECT_ATTRIBUTES, device) : STATUS_INSUFFICIENT_RESOURCES;
    if (NT_SUCCESS(status))
        WdfControlFinishInitializing(*device);
    else if (init)
        WdfDeviceInitFree(init);
Leave:
    return status;
}

NTSTATUS DriverEntry(_In_ DRIVER_OBJECT *object, _In_ UNICODE_STRING *path)
{
    NTSTATUS status;

    ExInitializeDriverRuntime(DrvRtPoolNxOptIn);

    OR_LEAVE(MakeObjects(object, path, &gDevice));
    OR_LEAVE(FwpsInjectionHandleCreate(AF_UNSPEC, FWPS_INJECTION_TYPE_TRANSPORT, &gInjection));
    OR_LEAVE(CulvertRegisterCallouts(WdfDeviceWdmGetDeviceObject(gDevice)));

Leave:
    if (!NT_SUCCESS(status)) {
        if (gInjection != NULL)
            FwpsInjectionHandleDestroy(gInjection);
    }
    return status;
}
