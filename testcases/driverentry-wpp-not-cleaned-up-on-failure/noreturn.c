// Trap: a path that stops the machine returns nothing.
#include <ntddk.h>
#include <driverentry_wpp.h>

static DECLSPEC_NORETURN VOID GiveUp(NTSTATUS Status)
{
    KeBugCheckEx(MANUALLY_INITIATED_CRASH, (ULONG_PTR)Status, 0, 0, 0);
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    PDEVICE_OBJECT Device;
    NTSTATUS Status;

    WPP_INIT_TRACING(DriverObject, RegistryPath);
    Status = IoCreateDevice(DriverObject, 0, NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &Device);
    if (!NT_SUCCESS(Status)) {
        GiveUp(Status);
        return Status;
    }
    if (Device->DeviceExtension == NULL && Device->AlignmentRequirement > 8) {
        KeBugCheckEx(MANUALLY_INITIATED_CRASH, 1, 0, 0, 0);
        return STATUS_UNSUCCESSFUL;
    }
    return STATUS_SUCCESS;
}
