// Release through a label, and through a chain of labels.
#include <ntddk.h>
#include <driverentry_wpp.h>

static PVOID Table;
static PVOID Cache;

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    PDEVICE_OBJECT Device = NULL;
    NTSTATUS Status;

    WPP_INIT_TRACING(DriverObject, RegistryPath);

    Status = IoCreateDevice(DriverObject, 0, NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &Device);
    if (!NT_SUCCESS(Status))
        goto EndTracing;

    Table = ExAllocatePool2(POOL_FLAG_NON_PAGED, 512, 'lbaT');
    if (Table == NULL) {
        Status = STATUS_INSUFFICIENT_RESOURCES;
        goto DeleteDevice;
    }
    Cache = ExAllocatePool2(POOL_FLAG_NON_PAGED, 4096, 'hcaC');
    if (Cache == NULL) {
        Status = STATUS_INSUFFICIENT_RESOURCES;
        goto FreeTable;
    }
    return STATUS_SUCCESS;

FreeTable:
    ExFreePoolWithTag(Table, 'lbaT');
DeleteDevice:
    IoDeleteDevice(Device);
EndTracing:
    WPP_CLEANUP(DriverObject);
    return Status;
}
