// Steps in other files that are given the driver object: one whose failure nobody looks at has undone nothing.
#include <ntddk.h>
#include <driverentry_wpp.h>

NTSTATUS SaveSettings(PDRIVER_OBJECT DriverObject);
NTSTATUS StartDriver(PDRIVER_OBJECT DriverObject);
VOID LastWords(PDRIVER_OBJECT DriverObject);
DRIVER_INITIALIZE DriverEntry;
DRIVER_INITIALIZE GsDriverEntry;
DRIVER_INITIALIZE FxDriverEntry;

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNICODE_STRING Name = RTL_CONSTANT_STRING(L"\\Device\\Lamp");
    PDEVICE_OBJECT Device;
    NTSTATUS Status;

    WPP_INIT_TRACING(DriverObject, RegistryPath);
    SaveSettings(DriverObject);
    (VOID)SaveSettings(DriverObject);
    Status = IoCreateDevice(DriverObject, 0, &Name, FILE_DEVICE_UNKNOWN, 0, FALSE, &Device);
    if (!NT_SUCCESS(Status)) {
        return Status; // want "tracing is still registered"
    }
    return STATUS_SUCCESS;
}

NTSTATUS GsDriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS Status;

    WPP_INIT_TRACING(DriverObject, RegistryPath);
    Status = StartDriver(DriverObject);
    if (!NT_SUCCESS(Status)) {
        return Status;
    }
    return STATUS_SUCCESS;
}

NTSTATUS FxDriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNICODE_STRING Name = RTL_CONSTANT_STRING(L"\\Device\\Lamp");
    PDEVICE_OBJECT Device;
    NTSTATUS Status;

    WPP_INIT_TRACING(DriverObject, RegistryPath);
    Status = IoCreateDevice(DriverObject, 0, &Name, FILE_DEVICE_UNKNOWN, 0, FALSE, &Device);
    if (!NT_SUCCESS(Status)) {
        LastWords(DriverObject);
        return Status;
    }
    return STATUS_SUCCESS;
}
