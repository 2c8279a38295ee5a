// The failure is told and then passed over.
#include <ntddk.h>
#include <wdf.h>

EVT_WDF_DRIVER_DEVICE_ADD DeviceAdd;
static WDFCOLLECTION Devices;
static WDFWAITLOCK DevicesLock;

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    WDF_DRIVER_CONFIG Config;
    NTSTATUS Status;

    WDF_DRIVER_CONFIG_INIT(&Config, DeviceAdd);
    Status = WdfDriverCreate(DriverObject, RegistryPath, WDF_NO_OBJECT_ATTRIBUTES, &Config, WDF_NO_HANDLE);
    if (!NT_SUCCESS(Status))
        KdPrint(("WdfDriverCreate: %x\n", Status));

    Status = WdfCollectionCreate(WDF_NO_OBJECT_ATTRIBUTES, &Devices); // want "'WdfCollectionCreate' is called although 'WdfDriverCreate' failed"
    if (!NT_SUCCESS(Status))
        return Status;
    return WdfWaitLockCreate(WDF_NO_OBJECT_ATTRIBUTES, &DevicesLock); // want "'WdfWaitLockCreate' is called although"
}
