// Release in a termination handler, which every way out of the block passes.
#include <ntddk.h>
#include <driverentry_wpp.h>

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    PDEVICE_OBJECT Device;
    PVOID Buffer;
    NTSTATUS Status = STATUS_UNSUCCESSFUL;

    WPP_INIT_TRACING(DriverObject, RegistryPath);
    __try {
        Status = IoCreateDevice(DriverObject, 0, NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &Device);
        if (!NT_SUCCESS(Status))
            __leave;
        Buffer = ExAllocatePool2(POOL_FLAG_NON_PAGED, 64, 'ffuB');
        if (Buffer == NULL) {
            IoDeleteDevice(Device);
            return Status = STATUS_INSUFFICIENT_RESOURCES;
        }
        Device->DeviceExtension = Buffer;
    } __finally {
        if (!NT_SUCCESS(Status))
            WPP_CLEANUP(DriverObject);
    }
    return Status;
}
