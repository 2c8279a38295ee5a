#include <ntddk.h>
#include <wdf.h>

EVT_WDF_DRIVER_DEVICE_ADD LampDeviceAdd;

static WDFSPINLOCK Lock;

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    WDF_DRIVER_CONFIG Config;
    NTSTATUS Status;

    Status = WdfSpinLockCreate(WDF_NO_OBJECT_ATTRIBUTES, &Lock); // want "framework method 'WdfSpinLockCreate' is called before 'WdfDriverCreate'; move the call behind it"
    if (!NT_SUCCESS(Status))
        return Status;

    WDF_DRIVER_CONFIG_INIT(&Config, LampDeviceAdd);
    return WdfDriverCreate(DriverObject, RegistryPath, WDF_NO_OBJECT_ATTRIBUTES, &Config, WDF_NO_HANDLE);
}
