// The call is made, in every way that counts.
#include <ntddk.h>
#include <wdf.h>

EVT_WDF_DRIVER_DEVICE_ADD DeviceAdd;

// Trap: a helper makes it.
static NTSTATUS InitDriverObject(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath, WDFDRIVER *Driver)
{
    WDF_DRIVER_CONFIG Config;

    WDF_DRIVER_CONFIG_INIT(&Config, DeviceAdd);
    return WdfDriverCreate(DriverObject, RegistryPath, WDF_NO_OBJECT_ATTRIBUTES, &Config, Driver);
}

DRIVER_INITIALIZE ByHelper;
NTSTATUS ByHelper(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    WDFDRIVER Driver;
    NTSTATUS Status = InitDriverObject(DriverObject, RegistryPath, &Driver);

    if (!NT_SUCCESS(Status))
        return Status;
    return STATUS_SUCCESS;
}

// Trap: a path that fails before it owes nothing.
DRIVER_INITIALIZE EarlyFailure;
NTSTATUS EarlyFailure(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    WDF_DRIVER_CONFIG Config;

    WDF_DRIVER_CONFIG_INIT(&Config, DeviceAdd);
    if (RegistryPath->Length == 0)
        return STATUS_INVALID_PARAMETER;
    return WdfDriverCreate(DriverObject, RegistryPath, WDF_NO_OBJECT_ATTRIBUTES, &Config, WDF_NO_HANDLE);
}

// Trap: a helper without a body in this file may make it.
NTSTATUS Start(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath, PWDF_DRIVER_CONFIG Config);
DRIVER_INITIALIZE Elsewhere;
NTSTATUS Elsewhere(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    WDF_DRIVER_CONFIG Config;
    NTSTATUS Status;

    WDF_DRIVER_CONFIG_INIT(&Config, DeviceAdd);
    Status = Start(DriverObject, RegistryPath, &Config);
    if (!NT_SUCCESS(Status))
        return Status;
    return STATUS_SUCCESS;
}
