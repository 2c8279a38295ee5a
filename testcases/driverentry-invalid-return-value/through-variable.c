// The value goes through a variable, a helper, a label and a handler before it is returned.
#include <ntddk.h>

static BOOLEAN HaveHardware(void)
{
    return TRUE;
}

DRIVER_INITIALIZE Variable;
NTSTATUS Variable(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS Status = -1;

    UNREFERENCED_PARAMETER(RegistryPath);
    if (DriverObject->DeviceObject == NULL)
        goto Exit;
    Status = STATUS_SUCCESS;
Exit:
    return Status; // want "returns -1, which is no defined status"
}

DRIVER_INITIALIZE Helper;
NTSTATUS Helper(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(DriverObject);
    UNREFERENCED_PARAMETER(RegistryPath);
    return HaveHardware(); // want "0x00000001 returned by the entry function counts as success"
}

DRIVER_INITIALIZE Handler;
NTSTATUS Handler(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    PVOID Table = NULL;

    UNREFERENCED_PARAMETER(DriverObject);
    UNREFERENCED_PARAMETER(RegistryPath);
    __try {
        Table = ExAllocatePool2(POOL_FLAG_NON_PAGED, 4096, 'lbaT');
        if (Table == NULL)
            return STATUS_PENDING; // want "cannot return a pending status"
    } __finally {
        if (Table != NULL)
            ExFreePool(Table);
    }
    return STATUS_SUCCESS;
}
