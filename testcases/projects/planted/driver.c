// A small framework driver with defects in its DriverEntry, each named where driverentry-lint reports it. It is what
// `./run.sh` without a path lints.
#include "driver.h"
#include "trace.h"
#include "driver.tmh"

WDFCOLLECTION PendingRequests;
WDFWAITLOCK PendingLock;
static PUNICODE_STRING ServiceKey;

// planted: driverentry-missing-role-type, driverentry-not-in-init-section
NTSTATUS DriverEntry(_In_ PDRIVER_OBJECT DriverObject, _In_ PUNICODE_STRING RegistryPath)
{
    WDF_DRIVER_CONFIG Config;
    NTSTATUS Status;

    WPP_INIT_TRACING(DriverObject, RegistryPath);

    // The string lives only as long as this call.
    // planted: driverentry-registry-path-kept
    ServiceKey = RegistryPath;

    WDF_DRIVER_CONFIG_INIT(&Config, OnDeviceAdd);
    Config.EvtDriverUnload = OnUnload;
    Status = WdfDriverCreate(DriverObject, RegistryPath, WDF_NO_OBJECT_ATTRIBUTES, &Config, WDF_NO_HANDLE);
    if (!NT_SUCCESS(Status)) {
        // Told, but not acted upon: all that follows runs without a driver object.
        Trace(TRACE_LEVEL_ERROR, TRACE_INIT, "WdfDriverCreate failed: %!STATUS!", Status);
    }

    // planted: driverentry-framework-call-before-create
    Status = WdfCollectionCreate(WDF_NO_OBJECT_ATTRIBUTES, &PendingRequests);
    if (!NT_SUCCESS(Status)) {
        // OnUnload, which ends tracing, is not called for a DriverEntry that fails.
        // planted: driverentry-wpp-not-cleaned-up-on-failure
        return Status;
    }

    // planted: driverentry-framework-call-before-create
    Status = WdfWaitLockCreate(WDF_NO_OBJECT_ATTRIBUTES, &PendingLock);
    if (!NT_SUCCESS(Status)) {
        WPP_CLEANUP(DriverObject);
        return Status;
    }
    // planted: driverentry-status-not-propagated
    return STATUS_SUCCESS;
}

VOID OnUnload(_In_ WDFDRIVER Driver)
{
    WPP_CLEANUP(WdfDriverWdmGetDriverObject(Driver));
}
