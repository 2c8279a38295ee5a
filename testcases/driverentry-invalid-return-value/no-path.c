// Trap: a value that no path returns.
#include <ntddk.h>

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS Status = -1;

    UNREFERENCED_PARAMETER(RegistryPath);
    if (DriverObject->DeviceObject == NULL)
        Status = STATUS_NO_SUCH_DEVICE;
    else
        Status = STATUS_SUCCESS;
    if (FALSE)
        return TRUE;
    return Status;
}
