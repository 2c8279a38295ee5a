// A status is asked for its severity.
// check: driverentry-wpp-not-cleaned-up-on-failure
#include <ntddk.h>
#include <wdf.h>
#include <driverentry_wpp.h>
EVT_WDF_DRIVER_DEVICE_ADD Add;
NTSTATUS Elsewhere(VOID);

DRIVER_INITIALIZE B;
NTSTATUS B(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS Status;
    WPP_INIT_TRACING(DriverObject, RegistryPath);
    Status = Elsewhere();
    if (NT_ERROR(Status))
        return Status; // want "tracing is still registered"
    if (NT_SUCCESS(Status))
        return Status;
    WPP_CLEANUP(DriverObject);
    return Status;
}

DRIVER_INITIALIZE C;
NTSTATUS C(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS Status;
    WPP_INIT_TRACING(DriverObject, RegistryPath);
    Status = Elsewhere();
    if (NT_ERROR(Status)) {
        WPP_CLEANUP(DriverObject);
        return Status;
    }
    if (NT_WARNING(Status)) {
        WPP_CLEANUP(DriverObject);
        return Status;
    }
    if (NT_INFORMATION(Status)) {
        return Status;
    }
    return Status;
}
