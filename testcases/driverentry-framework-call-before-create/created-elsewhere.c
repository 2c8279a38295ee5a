// Trap: a helper without a body in this file may have created the driver object.
#include <ntddk.h>
#include <wdf.h>

NTSTATUS CreateDriver(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath);

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    static WDFWAITLOCK Lock;
    NTSTATUS Status = CreateDriver(DriverObject, RegistryPath);

    if (!NT_SUCCESS(Status))
        return Status;
    return WdfWaitLockCreate(WDF_NO_OBJECT_ATTRIBUTES, &Lock);
}
