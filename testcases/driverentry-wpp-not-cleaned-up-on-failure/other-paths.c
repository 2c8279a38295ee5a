// Trap: paths that succeed, and paths before tracing begins.
#include <ntddk.h>
#include <driverentry_wpp.h>

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    PDEVICE_OBJECT Device;
    NTSTATUS Status;

    if (RegistryPath->Length == 0)
        return STATUS_INVALID_PARAMETER;
    WPP_INIT_TRACING(DriverObject, RegistryPath);
    Status = IoCreateDevice(DriverObject, 0, NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &Device);
    if (Status == STATUS_OBJECT_NAME_COLLISION) {
        WPP_CLEANUP(DriverObject);
        return Status;
    }
    return STATUS_SUCCESS;
}
