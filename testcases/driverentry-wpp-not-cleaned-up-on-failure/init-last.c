// Trap: tracing begins behind every point of failure.
#include <ntddk.h>
#include <driverentry_wpp.h>

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    PDEVICE_OBJECT Device;
    NTSTATUS Status;

    Status = IoCreateDevice(DriverObject, 0, NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &Device);
    if (!NT_SUCCESS(Status))
        return Status;
    WPP_INIT_TRACING(DriverObject, RegistryPath);
    return STATUS_SUCCESS;
}
