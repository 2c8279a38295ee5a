// Release at the end, by flags that say what was reached.
#include <ntddk.h>
#include <driverentry_wpp.h>

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    BOOLEAN Tracing = FALSE, HaveDevice = FALSE;
    PDEVICE_OBJECT Device;
    PVOID Buffer;
    NTSTATUS Status;

    Buffer = ExAllocatePool2(POOL_FLAG_NON_PAGED, 64, 'ffuB');
    if (Buffer == NULL) {
        Status = STATUS_INSUFFICIENT_RESOURCES;
        goto Exit;
    }
    WPP_INIT_TRACING(DriverObject, RegistryPath);
    Tracing = TRUE;
    Status = IoCreateDevice(DriverObject, 0, NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &Device);
    if (!NT_SUCCESS(Status))
        goto Exit;
    HaveDevice = TRUE;
    Status = IoRegisterShutdownNotification(Device);

Exit:
    if (!NT_SUCCESS(Status)) {
        if (HaveDevice)
            IoDeleteDevice(Device);
        if (Tracing)
            WPP_CLEANUP(DriverObject);
        if (Buffer)
            ExFreePool(Buffer);
    }
    return Status;
}
