// The status is lost behind a termination handler.
#include <ntddk.h>
#include <wdf.h>

EVT_WDF_DRIVER_DEVICE_ADD DeviceAdd;

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    WDF_DRIVER_CONFIG Config;
    NTSTATUS Status;

    __try {
        WDF_DRIVER_CONFIG_INIT(&Config, DeviceAdd);
        Status = WdfDriverCreate(DriverObject, RegistryPath, WDF_NO_OBJECT_ATTRIBUTES, &Config, WDF_NO_HANDLE);
        if (!NT_SUCCESS(Status))
            __leave;
    } __finally {
        KdPrint(("done\n"));
    }
    return STATUS_SUCCESS; // want "'WdfDriverCreate' failed on this path"
}
