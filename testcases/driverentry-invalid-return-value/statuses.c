// Statuses as they should be, and the traps.
#include <ntddk.h>

// Trap: a driver's own status codes, from a message file; the customer bit is set.
#define LAMP_NO_BULB ((NTSTATUS)0xE0420001L)

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    PDEVICE_OBJECT Device;
    NTSTATUS Status;

    switch (RegistryPath->Length) {
    case 0:
        return 0; // Trap: success by its value.
    case 2:
        return STATUS_INSUFFICIENT_RESOURCES;
    case 4:
        return LAMP_NO_BULB;
    case 6:
        return STATUS_BUFFER_OVERFLOW; // a warning: NT_SUCCESS is false for it
    case 8:
        return (NTSTATUS)0xC0000001;
    case 10:
        return 0xC000009A;
    default:
        break;
    }
    Status = IoCreateDevice(DriverObject, 0, NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &Device);
    // Trap: an informational status that a call gave is handed on.
    if (Status == STATUS_OBJECT_NAME_EXISTS)
        return Status;
    if (!NT_SUCCESS(Status))
        return Status;
    return Status;
}
