// do … while (FALSE) left by break, by continue and by return, and one inside another.
// check: driverentry-wpp-not-cleaned-up-on-failure
#include <ntddk.h>
#include <driverentry_wpp.h>

DRIVER_INITIALIZE Left;
NTSTATUS Left(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    PDEVICE_OBJECT Device;
    NTSTATUS Status;

    WPP_INIT_TRACING(DriverObject, RegistryPath);
    do {
        Status = IoCreateDevice(DriverObject, 0, NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &Device);
        if (!NT_SUCCESS(Status))
            continue;
        do {
            Status = IoRegisterShutdownNotification(Device);
            if (!NT_SUCCESS(Status))
                break;
            return STATUS_SUCCESS;
        } while (0);
        IoDeleteDevice(Device);
    } while (FALSE);
    WPP_CLEANUP(DriverObject);
    return Status;
}

DRIVER_INITIALIZE ReturnsInside;
NTSTATUS ReturnsInside(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    PDEVICE_OBJECT Device;
    NTSTATUS Status;

    WPP_INIT_TRACING(DriverObject, RegistryPath);
    do {
        Status = IoCreateDevice(DriverObject, 0, NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &Device);
        if (Status == STATUS_OBJECT_NAME_COLLISION)
            return Status; // want "tracing is still registered"
        if (!NT_SUCCESS(Status))
            break;
        return STATUS_SUCCESS;
    } while (FALSE);
    WPP_CLEANUP(DriverObject);
    return Status;
}
