// check: driverentry-framework-call-before-create
// hosts: lint -- only there are names declared by their use
// A word that no header defines, alone as a statement, may be a macro that leaves the function.
#include <ntddk.h>
#include <wdf.h>

DRIVER_INITIALIZE DriverEntry;

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    WDF_DRIVER_CONFIG Config;
    WDFSPINLOCK Lock;
    NTSTATUS Status;

    WDF_DRIVER_CONFIG_INIT(&Config, NULL);
    Status = WdfDriverCreate(DriverObject, RegistryPath, WDF_NO_OBJECT_ATTRIBUTES, &Config, WDF_NO_HANDLE);
    if (!NT_SUCCESS(Status)) {
        LAMP_BAIL;
    }
    Status = WdfSpinLockCreate(WDF_NO_OBJECT_ATTRIBUTES, &Lock);
LampEnd:
    return Status;
}
