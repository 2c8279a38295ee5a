// A user-mode driver: the same table, its own generated functions.
// flags: -U_KERNEL_MODE -DUMDF_VERSION_MAJOR=2 -DUMDF_VERSION_MINOR=31
#include <windows.h>
#include <wdf.h>
#include <driverentry_wpp.h>

EVT_WDF_DRIVER_DEVICE_ADD DeviceAdd;

VOID EndTracing(WDFOBJECT Object)
{
    WPP_CLEANUP(WdfDriverWdmGetDriverObject((WDFDRIVER)Object));
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    WDF_OBJECT_ATTRIBUTES Attributes;
    WDF_DRIVER_CONFIG Config;
    WDFCOLLECTION Devices;
    NTSTATUS Status;

    WPP_INIT_TRACING(DriverObject, RegistryPath);
    WDF_OBJECT_ATTRIBUTES_INIT(&Attributes);
    Attributes.EvtCleanupCallback = EndTracing;
    WDF_DRIVER_CONFIG_INIT(&Config, DeviceAdd);
    Status = WdfDriverCreate(DriverObject, RegistryPath, &Attributes, &Config, WDF_NO_HANDLE);
    if (!NT_SUCCESS(Status))
        return Status; // want "call 'WPP_CLEANUP'"
    Status = WdfCollectionCreate(WDF_NO_OBJECT_ATTRIBUTES, &Devices);
    if (!NT_SUCCESS(Status))
        return Status;
    return STATUS_SUCCESS;
}
