// The termination handler frees something else.
#include <ntddk.h>
#include <driverentry_wpp.h>

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    PDEVICE_OBJECT Device = NULL;
    NTSTATUS Status = STATUS_UNSUCCESSFUL;

    WPP_INIT_TRACING(DriverObject, RegistryPath);
    __try {
        Status = IoCreateDevice(DriverObject, 0, NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &Device);
        if (!NT_SUCCESS(Status))
            __leave;
        Status = IoRegisterShutdownNotification(Device);
    } __finally {
        if (!NT_SUCCESS(Status) && Device != NULL)
            IoDeleteDevice(Device);
    }
    return Status; // want "tracing is still registered"
}
