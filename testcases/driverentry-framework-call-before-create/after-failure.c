// The driver object does not exist where its creation failed.
#include <ntddk.h>
#include <wdf.h>
#include <driverentry_wpp.h>

EVT_WDF_DRIVER_DEVICE_ADD DeviceAdd;

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    WDF_DRIVER_CONFIG Config;
    WDFDRIVER Driver = NULL;
    WDFCOLLECTION Devices;
    NTSTATUS Status;

    WPP_INIT_TRACING(DriverObject, RegistryPath);
    WDF_DRIVER_CONFIG_INIT(&Config, DeviceAdd);
    Status = WdfDriverCreate(DriverObject, RegistryPath, WDF_NO_OBJECT_ATTRIBUTES, &Config, &Driver); // want-note "assuming 'WdfDriverCreate' fails"
    if (!NT_SUCCESS(Status)) {
        DriverObject = WdfDriverWdmGetDriverObject(Driver); // want "'WdfDriverWdmGetDriverObject' is called although 'WdfDriverCreate' failed"
        WPP_CLEANUP(DriverObject);
        return Status;
    }
    return WdfCollectionCreate(WDF_NO_OBJECT_ATTRIBUTES, &Devices);
}
