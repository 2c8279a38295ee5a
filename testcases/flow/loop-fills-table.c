// A loop that fills the dispatch table does not end the paths behind it: for, while, do, and backwards.
// check: driverentry-wpp-not-cleaned-up-on-failure
#include <ntddk.h>
#include <driverentry_wpp.h>

DRIVER_DISPATCH PassOn;
DRIVER_DISPATCH Create;

DRIVER_INITIALIZE ForLoop;
NTSTATUS ForLoop(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    PDEVICE_OBJECT Device;
    NTSTATUS Status;
    ULONG I;

    WPP_INIT_TRACING(DriverObject, RegistryPath);
    for (I = 0; I <= IRP_MJ_MAXIMUM_FUNCTION; I++)
        DriverObject->MajorFunction[I] = PassOn;
    DriverObject->MajorFunction[IRP_MJ_CREATE] = Create;

    Status = IoCreateDevice(DriverObject, 0, NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &Device);
    if (!NT_SUCCESS(Status))
        return Status; // want "tracing is still registered"
    return STATUS_SUCCESS;
}

DRIVER_INITIALIZE WhileLoop;
NTSTATUS WhileLoop(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    PDRIVER_DISPATCH *Slot = DriverObject->MajorFunction;
    PDEVICE_OBJECT Device;
    NTSTATUS Status;

    WPP_INIT_TRACING(DriverObject, RegistryPath);
    while (Slot != DriverObject->MajorFunction + IRP_MJ_MAXIMUM_FUNCTION + 1)
        *Slot++ = PassOn;
    Status = IoCreateDevice(DriverObject, 0, NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &Device);
    if (!NT_SUCCESS(Status))
        return Status; // want "tracing is still registered"
    return STATUS_SUCCESS;
}

DRIVER_INITIALIZE DoLoop;
NTSTATUS DoLoop(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    int I = IRP_MJ_MAXIMUM_FUNCTION;
    PDEVICE_OBJECT Device;
    NTSTATUS Status;

    WPP_INIT_TRACING(DriverObject, RegistryPath);
    do {
        DriverObject->MajorFunction[I] = PassOn;
    } while (I-- > 0);
    Status = IoCreateDevice(DriverObject, 0, NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &Device);
    if (!NT_SUCCESS(Status))
        return Status; // want "tracing is still registered"
    return STATUS_SUCCESS;
}

// Filled by a helper; released behind it.
static VOID Fill(PDRIVER_OBJECT DriverObject)
{
    ULONG I;

    for (I = 0; I <= IRP_MJ_MAXIMUM_FUNCTION; ++I) {
        if (I != IRP_MJ_CREATE && I != IRP_MJ_CLOSE)
            DriverObject->MajorFunction[I] = PassOn;
    }
}

DRIVER_INITIALIZE InHelper;
NTSTATUS InHelper(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    PDEVICE_OBJECT Device;
    NTSTATUS Status;

    WPP_INIT_TRACING(DriverObject, RegistryPath);
    Fill(DriverObject);
    Status = IoCreateDevice(DriverObject, 0, NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &Device);
    if (!NT_SUCCESS(Status))
        return Status; // want "tracing is still registered"
    return STATUS_SUCCESS;
}

DRIVER_INITIALIZE Released;
NTSTATUS Released(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    PDEVICE_OBJECT Device;
    NTSTATUS Status;
    ULONG I;

    WPP_INIT_TRACING(DriverObject, RegistryPath);
    for (I = 0; I <= IRP_MJ_MAXIMUM_FUNCTION; I++)
        DriverObject->MajorFunction[I] = PassOn;
    Status = IoCreateDevice(DriverObject, 0, NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &Device);
    if (!NT_SUCCESS(Status)) {
        WPP_CLEANUP(DriverObject);
        return Status;
    }
    return STATUS_SUCCESS;
}
