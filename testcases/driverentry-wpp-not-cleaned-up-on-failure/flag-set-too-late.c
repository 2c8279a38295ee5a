// The flag that the clean-up asks is set one step too late.
#include <ntddk.h>
#include <driverentry_wpp.h>

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    BOOLEAN Tracing = FALSE;
    PDEVICE_OBJECT Device;
    NTSTATUS Status;

    WPP_INIT_TRACING(DriverObject, RegistryPath);
    Status = IoCreateDevice(DriverObject, 0, NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &Device);
    if (!NT_SUCCESS(Status))
        goto Exit;
    Tracing = TRUE;
    Status = IoRegisterShutdownNotification(Device);

Exit:
    if (!NT_SUCCESS(Status) && Tracing)
        WPP_CLEANUP(DriverObject);
    return Status; // want "tracing is still registered"
}
