// What was reached is kept in bits and in structure members, and asked at the end.
// check: driverentry-wpp-not-cleaned-up-on-failure
#include <ntddk.h>
#include <driverentry_wpp.h>

#define HAVE_TRACING 1
#define HAVE_DEVICE 2

static struct {
    PDEVICE_OBJECT Device;
    BOOLEAN Tracing;
} Driver;

DRIVER_INITIALIZE Bits;
NTSTATUS Bits(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    PDEVICE_OBJECT Device = NULL;
    ULONG Have = 0;
    NTSTATUS Status = STATUS_INVALID_PARAMETER;

    if (RegistryPath->Length == 0)
        goto Exit;
    WPP_INIT_TRACING(DriverObject, RegistryPath);
    Have |= HAVE_TRACING;
    Status = IoCreateDevice(DriverObject, 0, NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &Device);
    if (!NT_SUCCESS(Status))
        goto Exit;
    Have |= HAVE_DEVICE;
    Status = IoRegisterShutdownNotification(Device);
Exit:
    if (!NT_SUCCESS(Status)) {
        if (Have & HAVE_DEVICE)
            IoDeleteDevice(Device);
        if (Have & HAVE_TRACING)
            WPP_CLEANUP(DriverObject);
    }
    return Status;
}

DRIVER_INITIALIZE Members;
NTSTATUS Members(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS Status;

    WPP_INIT_TRACING(DriverObject, RegistryPath);
    Driver.Tracing = TRUE;
    Status = IoCreateDevice(DriverObject, 0, NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &Driver.Device);
    if (!NT_SUCCESS(Status)) {
        if (Driver.Tracing) {
            WPP_CLEANUP(DriverObject);
            Driver.Tracing = FALSE;
        }
        return Status;
    }
    return STATUS_SUCCESS;
}
