// The DriverEntry of every driver of the family. Nothing is wrong here.
#include <ntddk.h>
#include <wdf.h>
#include "vq_entry.h"
#include "vq_trace.h"
#if defined(EVENT_TRACING)
#include "entry.tmh"
#endif

DRIVER_INITIALIZE DriverEntry;

#ifdef ALLOC_PRAGMA
#pragma alloc_text(INIT, DriverEntry)
#pragma alloc_text(PAGE, VqDriverContextCleanup)
#endif

static NTSTATUS VqCreateDriver(IN PDRIVER_OBJECT DriverObject, IN PUNICODE_STRING RegistryPath, OUT WDFDRIVER *Driver)
{
    WDF_DRIVER_CONFIG config;
    WDF_OBJECT_ATTRIBUTES attributes;

    WDF_OBJECT_ATTRIBUTES_INIT(&attributes);
    attributes.EvtCleanupCallback = VqDriverContextCleanup;

    WDF_DRIVER_CONFIG_INIT(&config, VqThisDriver.DeviceAdd);
    config.DriverPoolTag = VqThisDriver.PoolTag;

    return WdfDriverCreate(DriverObject, RegistryPath, &attributes, &config, Driver);
}

NTSTATUS DriverEntry(IN PDRIVER_OBJECT DriverObject, IN PUNICODE_STRING RegistryPath)
{
    NTSTATUS status = STATUS_SUCCESS;
    WDFDRIVER driver;

    WPP_INIT_TRACING(DriverObject, RegistryPath);

    TraceEvents(TRACE_LEVEL_INFORMATION, DBG_INIT, "viaduct driver started, built %s\n", VqThisDriver.Build);

    status = VqCreateDriver(DriverObject, RegistryPath, &driver);
    if (!NT_SUCCESS(status))
    {
        TraceEvents(TRACE_LEVEL_ERROR, DBG_INIT, "WdfDriverCreate failed with status 0x%x\n", status);
        WPP_CLEANUP(DriverObject);
        return status;
    }

    /* the object's cleanup ends tracing from here on */
    if (VqThisDriver.BeforeDevices)
        status = VqThisDriver.BeforeDevices(driver);

    TraceEvents(TRACE_LEVEL_INFORMATION, DBG_INIT, "<- %x", status);
    return status;
}

VOID VqDriverContextCleanup(IN WDFOBJECT Driver)
{
    PAGED_CODE();
    WPP_CLEANUP(WdfDriverWdmGetDriverObject((WDFDRIVER)Driver));
}
