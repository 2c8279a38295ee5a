// Statuses through ?:, && and comma.
// check: driverentry-wpp-not-cleaned-up-on-failure
#include <ntddk.h>
#include <driverentry_wpp.h>

static PDEVICE_OBJECT Device;

DRIVER_INITIALIZE Chosen;
NTSTATUS Chosen(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS Status;

    WPP_INIT_TRACING(DriverObject, RegistryPath);
    Status = IoCreateDevice(DriverObject, 0, NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &Device);
    return NT_SUCCESS(Status) ? STATUS_SUCCESS : STATUS_UNSUCCESSFUL; // want "tracing is still registered"
}

DRIVER_INITIALIZE ChosenReleased;
NTSTATUS ChosenReleased(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS Status;

    WPP_INIT_TRACING(DriverObject, RegistryPath);
    Status = IoCreateDevice(DriverObject, 0, NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &Device);
    return NT_SUCCESS(Status) ? Status : (WPP_CLEANUP(DriverObject), Status);
}

DRIVER_INITIALIZE Joined;
NTSTATUS Joined(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS Status;

    WPP_INIT_TRACING(DriverObject, RegistryPath);
    if (!NT_SUCCESS(Status = IoCreateDevice(DriverObject, 0, NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &Device)) ||
        !NT_SUCCESS(Status = IoRegisterShutdownNotification(Device))) {
        WPP_CLEANUP(DriverObject);
        return Status;
    }
    return STATUS_SUCCESS;
}
