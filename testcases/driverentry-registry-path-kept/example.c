#include <ntddk.h>

static UNICODE_STRING LampPath;

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(DriverObject);

    LampPath = *RegistryPath; // want "the registry path is kept here beyond the entry function, whose caller frees it; copy the string"
    return STATUS_SUCCESS;
}
