// One value of each kind that is no status of an entry function.
#include <ntddk.h>

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(DriverObject);
    switch (RegistryPath->Length) {
    case 0:
        return FALSE; // want "the entry function returns a truth value, and false is STATUS_SUCCESS"
    case 2:
        return 1; // want "0x00000001 returned by the entry function counts as success"
    case 4:
        return -1; // want "returns -1, which is no defined status"
    case 6:
        return STATUS_PENDING; // want "cannot return a pending status"
    case 8:
        return 5; // want "0x00000005 returned by the entry function counts as success"
    case 10:
        return STATUS_TIMEOUT; // want "0x00000102 returned by the entry function counts as success"
    case 12:
        return (NTSTATUS)0x80004005L; // want "returns the COM result 0x80004005 as its status"
    case 14:
        return (NTSTATUS)0x8007000EL; // want "returns the COM result 0x8007000E as its status"
    default:
        return STATUS_SUCCESS;
    }
}
