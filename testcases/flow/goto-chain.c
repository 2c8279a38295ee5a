// Labels that fall into one another, jumps backwards, and a jump into the chain at the wrong place.
// check: driverentry-wpp-not-cleaned-up-on-failure
#include <ntddk.h>
#include <driverentry_wpp.h>

DRIVER_INITIALIZE WrongPlace;
NTSTATUS WrongPlace(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    PDEVICE_OBJECT Device;
    PVOID Table = NULL;
    NTSTATUS Status;

    WPP_INIT_TRACING(DriverObject, RegistryPath);
    Table = ExAllocatePool2(POOL_FLAG_NON_PAGED, 64, 'lbaT');
    if (Table == NULL) {
        Status = STATUS_INSUFFICIENT_RESOURCES;
        goto NoTable;
    }
    Status = IoCreateDevice(DriverObject, 0, NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &Device);
    if (!NT_SUCCESS(Status))
        goto NoDevice;
    return STATUS_SUCCESS;

NoTable:
    WPP_CLEANUP(DriverObject);
    goto Exit;
NoDevice:
    ExFreePool(Table);
Exit:
    return Status; // want "tracing is still registered"
}

DRIVER_INITIALIZE Backwards;
NTSTATUS Backwards(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    PDEVICE_OBJECT Device;
    NTSTATUS Status;
    BOOLEAN Again = TRUE;

    WPP_INIT_TRACING(DriverObject, RegistryPath);
TryIt:
    Status = IoCreateDevice(DriverObject, 0, NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &Device);
    if (!NT_SUCCESS(Status)) {
        if (Again) {
            Again = FALSE;
            goto TryIt;
        }
        goto Failed;
    }
    return STATUS_SUCCESS;
Failed:
    WPP_CLEANUP(DriverObject);
    return Status;
}
