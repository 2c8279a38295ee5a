// Trap: a helper without a body in this file may end tracing; nobody here can say.
#include <ntddk.h>
#include <driverentry_wpp.h>

VOID ReleaseEverything(PDRIVER_OBJECT DriverObject);
NTSTATUS SetUpDevices(PDRIVER_OBJECT DriverObject);

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS Status;

    WPP_INIT_TRACING(DriverObject, RegistryPath);
    Status = SetUpDevices(DriverObject);
    if (!NT_SUCCESS(Status)) {
        ReleaseEverything(DriverObject);
        return Status;
    }
    return STATUS_SUCCESS;
}
