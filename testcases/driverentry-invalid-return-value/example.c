#include <ntddk.h>

#define ERROR_NOT_ENOUGH_MEMORY 8L

static PVOID Table;

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(DriverObject);
    UNREFERENCED_PARAMETER(RegistryPath);

    Table = ExAllocatePool2(POOL_FLAG_NON_PAGED, 4096, 'lbaT');
    if (Table == NULL)
        return ERROR_NOT_ENOUGH_MEMORY; // want "0x00000008 returned by the entry function counts as success, so the driver stays loaded"

    return TRUE; // want "the entry function returns a truth value, and true counts as success"
}
