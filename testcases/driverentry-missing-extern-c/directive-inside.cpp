// A directive inside the declaration: reported, but extern "C" cannot be put in front of the name.
#include <ntddk.h>

NTSTATUS
#pragma warning(suppress : 28101)
DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) // want "C\+\+ linkage"
{
    UNREFERENCED_PARAMETER(DriverObject);
    UNREFERENCED_PARAMETER(RegistryPath);
    return STATUS_SUCCESS;
}
