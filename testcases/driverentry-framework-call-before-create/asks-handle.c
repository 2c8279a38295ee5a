// Trap: a common exit asks the handle, which stays null when the creation fails.
#include <ntddk.h>
#include <wdf.h>

EVT_WDF_DRIVER_DEVICE_ADD DeviceAdd;

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    WDF_DRIVER_CONFIG Config;
    WDFDRIVER Driver = NULL;
    PVOID Table;
    NTSTATUS Status = STATUS_INSUFFICIENT_RESOURCES;

    Table = ExAllocatePool2(POOL_FLAG_PAGED, 128, 'lbaT');
    if (Table == NULL)
        goto Exit;
    WDF_DRIVER_CONFIG_INIT(&Config, DeviceAdd);
    Status = WdfDriverCreate(DriverObject, RegistryPath, WDF_NO_OBJECT_ATTRIBUTES, &Config, &Driver);

Exit:
    if (Driver != NULL)
        KdPrint(("driver object %p\n", WdfDriverWdmGetDriverObject(Driver)));
    return Status;
}
