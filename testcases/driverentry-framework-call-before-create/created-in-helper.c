// A helper in this file creates the driver object, in a termination handler's block.
#include <ntddk.h>
#include <wdf.h>

EVT_WDF_DRIVER_DEVICE_ADD DeviceAdd;

static NTSTATUS CreateDriver(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath, WDFDRIVER *Driver)
{
    WDF_DRIVER_CONFIG Config;

    __try {
        WDF_DRIVER_CONFIG_INIT(&Config, DeviceAdd);
        return WdfDriverCreate(DriverObject, RegistryPath, WDF_NO_OBJECT_ATTRIBUTES, &Config, Driver);
    } __finally {
        KdPrint(("tried\n"));
    }
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    static WDFWAITLOCK Lock;
    WDFDRIVER Driver;
    NTSTATUS Status = CreateDriver(DriverObject, RegistryPath, &Driver);

    if (!NT_SUCCESS(Status))
        return Status;
    return WdfWaitLockCreate(WDF_NO_OBJECT_ATTRIBUTES, &Lock);
}
