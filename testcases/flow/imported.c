// A function of another image ends nothing that this one began, unless it is given the driver object.
// check: driverentry-wpp-not-cleaned-up-on-failure
#include <ntddk.h>
#include <driverentry_wpp.h>

DECLSPEC_IMPORT VOID ToolStop(PVOID Tool);
DECLSPEC_IMPORT VOID ToolStopDriver(PDRIVER_OBJECT DriverObject);
VOID StopOwn(PVOID Tool);
NTSTATUS ToolStart(PVOID *Tool);

DRIVER_INITIALIZE Imported;
NTSTATUS Imported(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    PVOID Tool;
    NTSTATUS Status;

    WPP_INIT_TRACING(DriverObject, RegistryPath);
    Status = ToolStart(&Tool);
    if (!NT_SUCCESS(Status)) {
        ToolStop(Tool);
        return Status; // want "tracing is still registered when the entry function fails here"
    }
    return STATUS_SUCCESS;
}

DRIVER_INITIALIZE GivenTheDriver;
NTSTATUS GivenTheDriver(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    PVOID Tool;
    NTSTATUS Status;

    WPP_INIT_TRACING(DriverObject, RegistryPath);
    Status = ToolStart(&Tool);
    if (!NT_SUCCESS(Status)) {
        ToolStopDriver(DriverObject);
        return Status;
    }
    return STATUS_SUCCESS;
}

DRIVER_INITIALIZE OwnFunction;
NTSTATUS OwnFunction(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    PVOID Tool;
    NTSTATUS Status;

    WPP_INIT_TRACING(DriverObject, RegistryPath);
    Status = ToolStart(&Tool);
    if (!NT_SUCCESS(Status)) {
        StopOwn(Tool);
        return Status;
    }
    return STATUS_SUCCESS;
}
