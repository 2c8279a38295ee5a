// Trap: a common exit asks whether the driver object exists before it uses it.
#include <ntddk.h>
#include <wdf.h>
#include <wdfminiport.h>

NTSTATUS StartAdapter(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath);

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    WDF_DRIVER_CONFIG Config;
    NTSTATUS Status;

    WDF_DRIVER_CONFIG_INIT(&Config, WDF_NO_EVENT_CALLBACK);
    Config.DriverInitFlags |= WdfDriverInitNoDispatchOverride;
    Status = WdfDriverCreate(DriverObject, RegistryPath, WDF_NO_OBJECT_ATTRIBUTES, &Config, WDF_NO_HANDLE);
    if (!NT_SUCCESS(Status))
        goto Exit;
    Status = StartAdapter(DriverObject, RegistryPath);

Exit:
    if (!NT_SUCCESS(Status)) {
        if (WdfGetDriver() != NULL)
            WdfDriverMiniportUnload(WdfGetDriver());
    }
    return Status;
}
