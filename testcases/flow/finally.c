// Termination handlers: every way out of the guarded block runs them, inner before outer.
// check: driverentry-wpp-not-cleaned-up-on-failure
#include <ntddk.h>
#include <driverentry_wpp.h>

DRIVER_INITIALIZE Leaves;
NTSTATUS Leaves(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    PDEVICE_OBJECT Device;
    NTSTATUS Status;

    WPP_INIT_TRACING(DriverObject, RegistryPath);
    __try {
        Status = IoCreateDevice(DriverObject, 0, NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &Device);
        if (!NT_SUCCESS(Status))
            __leave;
        Status = IoRegisterShutdownNotification(Device);
    } __finally {
        if (!NT_SUCCESS(Status))
            WPP_CLEANUP(DriverObject);
    }
    return Status;
}

DRIVER_INITIALIZE Returns;
NTSTATUS Returns(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    BOOLEAN Ready = FALSE;
    PDEVICE_OBJECT Device;
    NTSTATUS Status;

    WPP_INIT_TRACING(DriverObject, RegistryPath);
    __try {
        Status = IoCreateDevice(DriverObject, 0, NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &Device);
        if (!NT_SUCCESS(Status))
            return Status;
        Ready = TRUE;
        return STATUS_SUCCESS;
    } __finally {
        if (!Ready)
            WPP_CLEANUP(DriverObject);
    }
}

DRIVER_INITIALIZE JumpsOut;
NTSTATUS JumpsOut(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    PDEVICE_OBJECT Device;
    NTSTATUS Status;

    WPP_INIT_TRACING(DriverObject, RegistryPath);
    __try {
        Status = IoCreateDevice(DriverObject, 0, NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &Device);
        if (!NT_SUCCESS(Status))
            goto Failed;
    } __finally {
        KdPrint(("left\n"));
    }
    return STATUS_SUCCESS;
Failed:
    return Status; // want "tracing is still registered"
}

DRIVER_INITIALIZE Nested;
NTSTATUS Nested(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    PDEVICE_OBJECT Device = NULL;
    PVOID Table = NULL;
    NTSTATUS Status = STATUS_UNSUCCESSFUL;

    __try {
        WPP_INIT_TRACING(DriverObject, RegistryPath);
        __try {
            Table = ExAllocatePool2(POOL_FLAG_NON_PAGED, 64, 'lbaT');
            if (Table == NULL)
                return Status = STATUS_INSUFFICIENT_RESOURCES;
            Status = IoCreateDevice(DriverObject, 0, NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &Device);
            if (!NT_SUCCESS(Status))
                __leave;
            Status = IoRegisterShutdownNotification(Device);
        } __finally {
            if (!NT_SUCCESS(Status) && Table != NULL)
                ExFreePool(Table);
        }
    } __finally {
        if (!NT_SUCCESS(Status))
            WPP_CLEANUP(DriverObject);
    }
    return Status;
}

DRIVER_INITIALIZE NestedInnerOnly;
NTSTATUS NestedInnerOnly(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    PDEVICE_OBJECT Device = NULL;
    NTSTATUS Status = STATUS_UNSUCCESSFUL;

    __try {
        WPP_INIT_TRACING(DriverObject, RegistryPath);
        __try {
            Status = IoCreateDevice(DriverObject, 0, NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &Device);
            if (!NT_SUCCESS(Status))
                return Status; // want "tracing is still registered"
        } __finally {
            if (!NT_SUCCESS(Status))
                KdPrint(("no device\n"));
        }
        Status = IoRegisterShutdownNotification(Device);
        if (!NT_SUCCESS(Status))
            WPP_CLEANUP(DriverObject);
    } __finally {
        if (!NT_SUCCESS(Status) && Device != NULL)
            IoDeleteDevice(Device);
    }
    return Status;
}

DRIVER_INITIALIZE InLoop;
NTSTATUS InLoop(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    PDEVICE_OBJECT Device;
    NTSTATUS Status = STATUS_UNSUCCESSFUL;
    ULONG I;

    WPP_INIT_TRACING(DriverObject, RegistryPath);
    for (I = 0; I < 3; I++) {
        __try {
            Status = IoCreateDevice(DriverObject, 0, NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &Device);
            if (NT_SUCCESS(Status))
                break;
            if (Status != STATUS_INSUFFICIENT_RESOURCES)
                continue;
        } __finally {
            KdPrint(("try %u\n", I));
        }
    }
    if (!NT_SUCCESS(Status))
        WPP_CLEANUP(DriverObject);
    return Status;
}

static NTSTATUS MakeDevice(PDRIVER_OBJECT DriverObject)
{
    PDEVICE_OBJECT Device;

    __try {
        return IoCreateDevice(DriverObject, 0, NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &Device);
    } __finally {
        KdPrint(("made\n"));
    }
}

DRIVER_INITIALIZE InHelper;
NTSTATUS InHelper(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS Status;

    WPP_INIT_TRACING(DriverObject, RegistryPath);
    Status = MakeDevice(DriverObject);
    if (!NT_SUCCESS(Status))
        return Status; // want "tracing is still registered"
    return STATUS_SUCCESS;
}
