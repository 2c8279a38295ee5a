// One jump goes past the label that ends tracing.
#include <ntddk.h>
#include <driverentry_wpp.h>

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    PDEVICE_OBJECT Device = NULL;
    UNICODE_STRING Link;
    NTSTATUS Status;

    WPP_INIT_TRACING(DriverObject, RegistryPath);
    Status = IoCreateDevice(DriverObject, 0, NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &Device);
    if (!NT_SUCCESS(Status))
        goto Done;
    RtlInitUnicodeString(&Link, L"\\DosDevices\\Probe");
    Status = IoCreateSymbolicLink(&Link, &DriverObject->DriverName);
    if (!NT_SUCCESS(Status))
        goto DeleteDevice;
    return STATUS_SUCCESS;

DeleteDevice:
    IoDeleteDevice(Device);
    WPP_CLEANUP(DriverObject);
Done:
    return Status; // want "tracing is still registered"
}
