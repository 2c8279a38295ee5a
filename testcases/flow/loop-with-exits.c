// Loops whose bodies fail: each device of a list, a retry, a loop without an end of its own.
// check: driverentry-wpp-not-cleaned-up-on-failure
#include <ntddk.h>
#include <driverentry_wpp.h>

#define DEVICES 4
static PDEVICE_OBJECT Devices[DEVICES];

DRIVER_INITIALIZE EachDevice;
NTSTATUS EachDevice(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS Status;
    ULONG I;

    WPP_INIT_TRACING(DriverObject, RegistryPath);
    for (I = 0; I < DEVICES; I++) {
        Status = IoCreateDevice(DriverObject, 0, NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &Devices[I]);
        if (!NT_SUCCESS(Status))
            return Status; // want "tracing is still registered"
    }
    return STATUS_SUCCESS;
}

DRIVER_INITIALIZE EachDeviceReleased;
NTSTATUS EachDeviceReleased(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS Status = STATUS_SUCCESS;
    ULONG I;

    WPP_INIT_TRACING(DriverObject, RegistryPath);
    for (I = 0; I < DEVICES; I++) {
        Status = IoCreateDevice(DriverObject, 0, NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &Devices[I]);
        if (!NT_SUCCESS(Status))
            break;
    }
    if (!NT_SUCCESS(Status)) {
        while (I-- > 0)
            IoDeleteDevice(Devices[I]);
        WPP_CLEANUP(DriverObject);
    }
    return Status;
}

DRIVER_INITIALIZE UnknownCount;
NTSTATUS UnknownCount(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS Status;
    USHORT I;

    WPP_INIT_TRACING(DriverObject, RegistryPath);
    for (I = 0; I < RegistryPath->Length; I++)
        KdPrint(("%u\n", I));
    Status = IoCreateDevice(DriverObject, 0, NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &Devices[0]);
    if (!NT_SUCCESS(Status))
        return Status; // want "tracing is still registered"
    return STATUS_SUCCESS;
}

DRIVER_INITIALIZE Retry;
NTSTATUS Retry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS Status;
    ULONG Tries = 0;

    WPP_INIT_TRACING(DriverObject, RegistryPath);
    for (;;) {
        Status = IoCreateDevice(DriverObject, 0, NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &Devices[0]);
        if (NT_SUCCESS(Status))
            return STATUS_SUCCESS;
        if (++Tries == 3)
            break;
    }
    WPP_CLEANUP(DriverObject);
    return Status;
}
