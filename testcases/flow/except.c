// Exception handlers: the block may be left anywhere, the handler's paths count as well.
// check: driverentry-wpp-not-cleaned-up-on-failure
#include <ntddk.h>
#include <driverentry_wpp.h>

DRIVER_INITIALIZE Behind;
NTSTATUS Behind(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    PDEVICE_OBJECT Device;
    NTSTATUS Status;

    WPP_INIT_TRACING(DriverObject, RegistryPath);
    __try {
        KdPrint(("%wZ\n", RegistryPath));
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        KdPrint(("no name\n"));
    }
    Status = IoCreateDevice(DriverObject, 0, NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &Device);
    if (!NT_SUCCESS(Status))
        return Status; // want "tracing is still registered"
    return STATUS_SUCCESS;
}

DRIVER_INITIALIZE Inside;
NTSTATUS Inside(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    PDEVICE_OBJECT Device;
    NTSTATUS Status;

    WPP_INIT_TRACING(DriverObject, RegistryPath);
    __try {
        Status = IoCreateDevice(DriverObject, 0, NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &Device);
        if (!NT_SUCCESS(Status))
            __leave;
        Device->Flags |= DO_BUFFERED_IO;
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        WPP_CLEANUP(DriverObject);
        return GetExceptionCode();
    }
    if (!NT_SUCCESS(Status))
        WPP_CLEANUP(DriverObject);
    return Status;
}

DRIVER_INITIALIZE InFinally;
NTSTATUS InFinally(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    PDEVICE_OBJECT Device;
    NTSTATUS Status = STATUS_UNSUCCESSFUL;

    WPP_INIT_TRACING(DriverObject, RegistryPath);
    __try {
        __try {
            Status = IoCreateDevice(DriverObject, 0, NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &Device);
        } __except (EXCEPTION_EXECUTE_HANDLER) {
            Status = STATUS_NO_SUCH_DEVICE;
        }
    } __finally {
        if (!NT_SUCCESS(Status))
            WPP_CLEANUP(DriverObject);
    }
    return Status;
}
