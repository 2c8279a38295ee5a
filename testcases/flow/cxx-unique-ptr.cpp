// A smart pointer's deleter ends tracing on every way out; one that was released does not.
// check: driverentry-wpp-not-cleaned-up-on-failure
// flags: -std=c++17
extern "C" {
#include <ntddk.h>
#include <driverentry_wpp.h>
}
#include <memory>

struct TracingEnd {
    void operator()(PDRIVER_OBJECT Object) const { WPP_CLEANUP(Object); }
};
using Tracing = std::unique_ptr<DRIVER_OBJECT, TracingEnd>;

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

DRIVER_INITIALIZE Moved;
NTSTATUS Moved(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    PDEVICE_OBJECT Device;

    WPP_INIT_TRACING(DriverObject, RegistryPath);
    Tracing First(DriverObject);
    Tracing Second = std::move(First);
    if (First)
        return STATUS_UNSUCCESSFUL;
    NTSTATUS Status = IoCreateDevice(DriverObject, 0, nullptr, FILE_DEVICE_UNKNOWN, 0, FALSE, &Device);
    if (!NT_SUCCESS(Status))
        return Status;
    Second.release();
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
