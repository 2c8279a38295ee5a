// A library's template calls the routine that the driver named: that is the driver's call.
// check: driverentry-wpp-not-cleaned-up-on-failure
// flags: -std=c++17
extern "C" {
#include <ntddk.h>
#include <driverentry_wpp.h>
#include <wil/resource.h>
}

using Tracing = wil::unique_any<void *, decltype(&::WppCleanupKm), ::WppCleanupKm>;

DRIVER_INITIALIZE Kept;
NTSTATUS Kept(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    PDEVICE_OBJECT Device;

    WPP_INIT_TRACING(DriverObject, RegistryPath);
    Tracing End(DriverObject);
    NTSTATUS Status = IoCreateDevice(DriverObject, 0, nullptr, FILE_DEVICE_UNKNOWN, 0, FALSE, &Device);
    if (!NT_SUCCESS(Status))
        return Status;
    End.release();
    return STATUS_SUCCESS;
}

DRIVER_INITIALIZE ReleasedTooEarly;
NTSTATUS ReleasedTooEarly(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    PDEVICE_OBJECT Device;

    WPP_INIT_TRACING(DriverObject, RegistryPath);
    Tracing End(DriverObject);
    (void)End.release();
    NTSTATUS Status = IoCreateDevice(DriverObject, 0, nullptr, FILE_DEVICE_UNKNOWN, 0, FALSE, &Device);
    if (!NT_SUCCESS(Status))
        return Status; // want "tracing is still registered"
    return STATUS_SUCCESS;
}
