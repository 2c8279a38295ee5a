// The call stands in a helper that the entry function calls too early, and a second time where it may.
#include <ntddk.h>
#include <wdf.h>

EVT_WDF_DRIVER_DEVICE_ADD DeviceAdd;

static NTSTATUS MakeLock(WDFWAITLOCK *Lock)
{
    return WdfWaitLockCreate(WDF_NO_OBJECT_ATTRIBUTES, Lock); // want "'WdfWaitLockCreate' is called before 'WdfDriverCreate'"
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    static WDFWAITLOCK First, Second;
    WDF_DRIVER_CONFIG Config;
    NTSTATUS Status;

    Status = MakeLock(&First);
    if (!NT_SUCCESS(Status))
        return Status;
    WDF_DRIVER_CONFIG_INIT(&Config, DeviceAdd);
    Status = WdfDriverCreate(DriverObject, RegistryPath, WDF_NO_OBJECT_ATTRIBUTES, &Config, WDF_NO_HANDLE);
    if (!NT_SUCCESS(Status))
        return Status;
    return MakeLock(&Second);
}
