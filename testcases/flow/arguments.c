// The loader's arguments are never null; what a call of the system gets a pointer to may change, and nothing beside it.
// check: driverentry-wpp-not-cleaned-up-on-failure
#include <ntddk.h>
#include <driverentry_wpp.h>

static struct {
    LIST_ENTRY Requests;
    PDEVICE_OBJECT Device;
    KSPIN_LOCK Lock;
    PDRIVER_OBJECT Driver;
    ULONG Options[2];
} Global;

static VOID EndTracing(PDRIVER_OBJECT DriverObject)
{
    if (DriverObject != NULL)
        WPP_CLEANUP(DriverObject);
}

DRIVER_INITIALIZE NeverNull;
NTSTATUS NeverNull(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    PDEVICE_OBJECT Device;
    NTSTATUS Status;

    WPP_INIT_TRACING(DriverObject, RegistryPath);
    Status = IoCreateDevice(DriverObject, 0, NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &Device);
    if (!NT_SUCCESS(Status))
        EndTracing(DriverObject);
    return Status;
}

DRIVER_INITIALIZE Siblings;
NTSTATUS Siblings(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS Status;

    WPP_INIT_TRACING(DriverObject, RegistryPath);
    Global.Driver = DriverObject;
    InitializeListHead(&Global.Requests);
    KeInitializeSpinLock(&Global.Lock);
    Status = IoCreateDevice(DriverObject, 0, NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &Global.Device);
    if (!NT_SUCCESS(Status))
        EndTracing(Global.Driver);
    return Status;
}

// The array that a call gets may be filled as a whole.
DRIVER_INITIALIZE Array;
NTSTATUS Array(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    PDEVICE_OBJECT Device;
    NTSTATUS Status;

    WPP_INIT_TRACING(DriverObject, RegistryPath);
    Global.Options[1] = 0;
    RtlCopyMemory(Global.Options, RegistryPath->Buffer, sizeof(Global.Options));
    Status = IoCreateDevice(DriverObject, 0, NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &Device);
    if (!NT_SUCCESS(Status)) {
        if (Global.Options[1] == 0)
            WPP_CLEANUP(DriverObject);
        return Status; // want "tracing is still registered"
    }
    return STATUS_SUCCESS;
}
