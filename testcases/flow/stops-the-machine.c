// Paths that end in a bug check or an exception do not return.
// check: driverentry-wpp-not-cleaned-up-on-failure
#include <ntddk.h>
#include <driverentry_wpp.h>

DRIVER_INITIALIZE BugCheck;
NTSTATUS BugCheck(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    PDEVICE_OBJECT Device;
    NTSTATUS Status;

    WPP_INIT_TRACING(DriverObject, RegistryPath);
    Status = IoCreateDevice(DriverObject, 0, NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &Device);
    if (!NT_SUCCESS(Status))
        KeBugCheckEx(MANUALLY_INITIATED_CRASH, (ULONG_PTR)Status, 0, 0, 0);
    return Status;
}

DRIVER_INITIALIZE Raise;
NTSTATUS Raise(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    PDEVICE_OBJECT Device;
    NTSTATUS Status;

    WPP_INIT_TRACING(DriverObject, RegistryPath);
    Status = IoCreateDevice(DriverObject, 0, NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &Device);
    if (!NT_SUCCESS(Status)) {
        WPP_CLEANUP(DriverObject);
        ExRaiseStatus(Status);
    }
    return STATUS_SUCCESS;
}
