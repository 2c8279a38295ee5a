// The failing status is replaced by that of the next call.
#include <ntddk.h>
#include <wdf.h>

EVT_WDF_DRIVER_DEVICE_ADD DeviceAdd;

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    WDF_DRIVER_CONFIG Config;
    NTSTATUS Status;

    WDF_DRIVER_CONFIG_INIT(&Config, DeviceAdd);
    Status = WdfDriverCreate(DriverObject, RegistryPath, WDF_NO_OBJECT_ATTRIBUTES, &Config, WDF_NO_HANDLE); // want-note "assuming 'WdfDriverCreate' fails"
    if (!NT_SUCCESS(Status))
        DbgPrint("%x\n", Status);

    Status = STATUS_SUCCESS;
    return Status; // want "'WdfDriverCreate' failed on this path"
}
