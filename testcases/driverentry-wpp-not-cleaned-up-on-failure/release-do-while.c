// Release behind a block that is left by break.
#include <ntddk.h>
#include <wdf.h>
#include <driverentry_wpp.h>

EVT_WDF_DRIVER_DEVICE_ADD DeviceAdd;

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    WDF_DRIVER_CONFIG Config;
    WDFSPINLOCK Lock;
    NTSTATUS Status;

    WPP_INIT_TRACING(DriverObject, RegistryPath);
    do {
        WDF_DRIVER_CONFIG_INIT(&Config, DeviceAdd);
        Status = WdfDriverCreate(DriverObject, RegistryPath, WDF_NO_OBJECT_ATTRIBUTES, &Config, WDF_NO_HANDLE);
        if (!NT_SUCCESS(Status))
            break;
        Status = WdfSpinLockCreate(WDF_NO_OBJECT_ATTRIBUTES, &Lock);
        if (!NT_SUCCESS(Status))
            break;
    } while (FALSE);

    if (!NT_SUCCESS(Status)) {
        WPP_CLEANUP(DriverObject);
    }
    return Status;
}
