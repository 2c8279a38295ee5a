// Statuses told apart by a switch, with fall through and without a default.
// check: driverentry-wpp-not-cleaned-up-on-failure
#include <ntddk.h>
#include <driverentry_wpp.h>

DRIVER_INITIALIZE Cases;
NTSTATUS Cases(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    PDEVICE_OBJECT Device;
    NTSTATUS Status;

    WPP_INIT_TRACING(DriverObject, RegistryPath);
    Status = IoCreateDevice(DriverObject, 0, NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &Device);
    switch (Status) {
    case STATUS_SUCCESS:
        return STATUS_SUCCESS;
    case STATUS_OBJECT_NAME_COLLISION:
        return Status; // want "tracing is still registered"
    case STATUS_INSUFFICIENT_RESOURCES:
        Status = STATUS_UNSUCCESSFUL;
    default:
        WPP_CLEANUP(DriverObject);
        break;
    }
    return Status;
}

DRIVER_INITIALIZE Steps;
NTSTATUS Steps(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    PDEVICE_OBJECT Device = NULL;
    NTSTATUS Status;
    int Reached = 0;

    WPP_INIT_TRACING(DriverObject, RegistryPath);
    Reached = 1;
    Status = IoCreateDevice(DriverObject, 0, NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &Device);
    if (!NT_SUCCESS(Status))
        goto Undo;
    Reached = 2;
    Status = IoRegisterShutdownNotification(Device);
    if (NT_SUCCESS(Status))
        return STATUS_SUCCESS;
Undo:
    switch (Reached) {
    case 2:
        IoDeleteDevice(Device);
    case 1:
        WPP_CLEANUP(DriverObject);
    }
    return Status;
}
