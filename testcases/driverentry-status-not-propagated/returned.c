// Every way of handing the failure on.
#include <ntddk.h>
#include <wdf.h>

EVT_WDF_DRIVER_DEVICE_ADD DeviceAdd;

static NTSTATUS CreateDriver(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    WDF_DRIVER_CONFIG Config;

    WDF_DRIVER_CONFIG_INIT(&Config, DeviceAdd);
    return WdfDriverCreate(DriverObject, RegistryPath, WDF_NO_OBJECT_ATTRIBUTES, &Config, WDF_NO_HANDLE);
}

DRIVER_INITIALIZE AsResult;
NTSTATUS AsResult(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    return CreateDriver(DriverObject, RegistryPath);
}

// Trap: the literal behind a check is right.
DRIVER_INITIALIZE LiteralBehindCheck;
NTSTATUS LiteralBehindCheck(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS Status = CreateDriver(DriverObject, RegistryPath);

    if (!NT_SUCCESS(Status))
        return Status;
    return STATUS_SUCCESS;
}

// Trap: assigned inside the condition.
DRIVER_INITIALIZE InCondition;
NTSTATUS InCondition(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS Status;

    if (!NT_SUCCESS(Status = CreateDriver(DriverObject, RegistryPath)))
        return Status;
    return STATUS_SUCCESS;
}

// Trap: compared with the one success value.
DRIVER_INITIALIZE Compared;
NTSTATUS Compared(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    if (CreateDriver(DriverObject, RegistryPath) != STATUS_SUCCESS)
        return STATUS_UNSUCCESSFUL;
    return STATUS_SUCCESS;
}

// Trap: out through a label.
DRIVER_INITIALIZE ThroughLabel;
NTSTATUS ThroughLabel(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS Status;

    Status = CreateDriver(DriverObject, RegistryPath);
    if (!NT_SUCCESS(Status))
        goto Exit;
    Status = STATUS_SUCCESS;
Exit:
    return Status;
}

// Trap: out through __leave.
DRIVER_INITIALIZE ThroughLeave;
NTSTATUS ThroughLeave(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS Status = STATUS_SUCCESS;

    __try {
        Status = CreateDriver(DriverObject, RegistryPath);
        if (!NT_SUCCESS(Status))
            __leave;
    } __finally {
        KdPrint(("done\n"));
    }
    return Status;
}

// Trap: tried twice, and the second time decides.
DRIVER_INITIALIZE TriedAgain;
NTSTATUS TriedAgain(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    if (NT_SUCCESS(CreateDriver(DriverObject, RegistryPath)))
        return STATUS_SUCCESS;
    if (NT_SUCCESS(CreateDriver(DriverObject, RegistryPath)))
        return STATUS_SUCCESS;
    return STATUS_NO_SUCH_DEVICE;
}

// Trap: kept in a global and read again, with a call of the system in between.
static NTSTATUS LastStatus;
DRIVER_INITIALIZE InGlobal;
NTSTATUS InGlobal(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    LastStatus = CreateDriver(DriverObject, RegistryPath);
    DbgPrint("%x\n", LastStatus);
    return LastStatus;
}
