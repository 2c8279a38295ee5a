// A loop whose condition is put together from several is followed to its end, and behind it.
#include <ntddk.h>
#include <wdf.h>

NTSTATUS TryOnce(ULONG Round);
EVT_WDF_DRIVER_DEVICE_ADD DeviceAdd;

DRIVER_INITIALIZE ForLoop;
NTSTATUS ForLoop(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS Status = STATUS_UNSUCCESSFUL;
    WDF_DRIVER_CONFIG Config;
    ULONG Round;

    WDF_DRIVER_CONFIG_INIT(&Config, DeviceAdd);
    for (Round = 0; Round < 5 && !NT_SUCCESS(Status); ++Round)
        Status = WdfDriverCreate(DriverObject, RegistryPath, WDF_NO_OBJECT_ATTRIBUTES, &Config, WDF_NO_HANDLE);
    return Status;
}

DRIVER_INITIALIZE WhileLoop;
NTSTATUS WhileLoop(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS Status = STATUS_SUCCESS;
    ULONG Round = 0;

    UNREFERENCED_PARAMETER(DriverObject);
    while ((NT_SUCCESS(Status) && Round < RegistryPath->Length) || Round == 0) {
        if (Round++ == 3)
            continue;
        Status = TryOnce(Round);
    }
    return Status;
}
