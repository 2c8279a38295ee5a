// The bus driver's entry. The event provider is unregistered on failure, the trace session is forgotten.
#include "Driver.h"
#include "Driver.tmh"

#ifdef ALLOC_PRAGMA
#pragma alloc_text (INIT, DriverEntry)
#pragma alloc_text (PAGE, PebbleEvtDeviceAdd)
#pragma alloc_text (PAGE, PebbleEvtDriverContextCleanup)
#endif

TRACELOGGING_DEFINE_PROVIDER(PebbleProvider, "Pebble.Bus", (0x1f2e3d4c, 0x5b6a, 0x4789, 0x98, 0xa7, 0xb6, 0xc5, 0xd4,
                                                            0xe3, 0xf2, 0x01));

EXTERN_C_START

NTSTATUS
DriverEntry(
    _In_ PDRIVER_OBJECT  DriverObject,
    _In_ PUNICODE_STRING RegistryPath
)
{
    WDF_DRIVER_CONFIG config;
    WDF_OBJECT_ATTRIBUTES attributes;
    NTSTATUS status;

    TraceLoggingRegister(PebbleProvider);
    WPP_INIT_TRACING(DriverObject, RegistryPath);

    FuncEntry(TRACE_DRIVER);
    TraceLoggingWrite(PebbleProvider, "Load", TraceLoggingLevel(WINEVENT_LEVEL_INFO),
                      TraceLoggingUnicodeString(RegistryPath, "Path"));

    WDF_OBJECT_ATTRIBUTES_INIT(&attributes);
    attributes.EvtCleanupCallback = PebbleEvtDriverContextCleanup;

    WDF_DRIVER_CONFIG_INIT(&config, PebbleEvtDeviceAdd);

    status = WdfDriverCreate(DriverObject, RegistryPath, &attributes, &config, WDF_NO_HANDLE);

    if (!NT_SUCCESS(status))
    {
        TraceEvents(TRACE_LEVEL_ERROR, TRACE_DRIVER, "WdfDriverCreate failed %!STATUS!", status);
        TraceLoggingUnregister(PebbleProvider);
        // planted: driverentry-wpp-not-cleaned-up-on-failure
        return status;
    }

    FuncExit(TRACE_DRIVER, "status=%!STATUS!", status);

    return status;
}

NTSTATUS
PebbleEvtDeviceAdd(
    _In_    WDFDRIVER       Driver,
    _Inout_ PWDFDEVICE_INIT DeviceInit
)
{
    UNREFERENCED_PARAMETER(Driver);
    PAGED_CODE();
    return Bus::Create(DeviceInit);
}

VOID
PebbleEvtDriverContextCleanup(
    _In_ WDFOBJECT DriverObject
)
{
    PAGED_CODE();
    TraceLoggingUnregister(PebbleProvider);
    WPP_CLEANUP(WdfDriverWdmGetDriverObject(static_cast<WDFDRIVER>(DriverObject)));
}

EXTERN_C_END
