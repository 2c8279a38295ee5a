// A loop that tries again, and one between the call and the look at its status.
#include <ntddk.h>
#include <wdf.h>

EVT_WDF_DRIVER_DEVICE_ADD DeviceAdd;
static WDFCOLLECTION Devices;

DRIVER_INITIALIZE Retried;
NTSTATUS Retried(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS Status = STATUS_UNSUCCESSFUL;
    WDF_DRIVER_CONFIG Config;
    int Tries;

    WDF_DRIVER_CONFIG_INIT(&Config, DeviceAdd);
    for (Tries = 0; Tries < RegistryPath->Length; ++Tries) {
        Status = WdfDriverCreate(DriverObject, RegistryPath, WDF_NO_OBJECT_ATTRIBUTES, &Config, WDF_NO_HANDLE);
        if (NT_SUCCESS(Status))
            break;
    }
    if (!NT_SUCCESS(Status))
        return Status;
    return WdfCollectionCreate(WDF_NO_OBJECT_ATTRIBUTES, &Devices);
}

DRIVER_INITIALIZE LooksLater;
NTSTATUS LooksLater(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    WDF_DRIVER_CONFIG Config;
    NTSTATUS Status;
    PWCHAR Text;

    WDF_DRIVER_CONFIG_INIT(&Config, DeviceAdd);
    Status = WdfDriverCreate(DriverObject, RegistryPath, WDF_NO_OBJECT_ATTRIBUTES, &Config, WDF_NO_HANDLE);
    for (Text = RegistryPath->Buffer; *Text; Text++)
        ;
    if (!NT_SUCCESS(Status))
        return Status;
    return WdfCollectionCreate(WDF_NO_OBJECT_ATTRIBUTES, &Devices);
}

DRIVER_INITIALIZE NeverLooks;
NTSTATUS NeverLooks(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    WDF_DRIVER_CONFIG Config;
    PWCHAR Text;

    WDF_DRIVER_CONFIG_INIT(&Config, DeviceAdd);
    WdfDriverCreate(DriverObject, RegistryPath, WDF_NO_OBJECT_ATTRIBUTES, &Config, WDF_NO_HANDLE);
    for (Text = RegistryPath->Buffer; *Text; Text++)
        ;
    return WdfCollectionCreate(WDF_NO_OBJECT_ATTRIBUTES, &Devices); // want "although 'WdfDriverCreate' failed"
}
