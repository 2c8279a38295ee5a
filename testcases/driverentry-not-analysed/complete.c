// Everything here is followed to its end: loops with and without a known bound, a helper, a guarded block.
#include <ntddk.h>

DRIVER_INITIALIZE DriverEntry;
DRIVER_DISPATCH Dispatch;
BOOLEAN HardwareAnswers(ULONG Attempt);
ULONG Started;

static VOID Count(VOID) { ++Started; }

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    ULONG Attempt = 0, Major;

    UNREFERENCED_PARAMETER(RegistryPath);
    for (Major = 0; Major <= IRP_MJ_MAXIMUM_FUNCTION; Major++)
        DriverObject->MajorFunction[Major] = Dispatch;
    while (!HardwareAnswers(Attempt)) {
        if (++Attempt == 100)
            return STATUS_DEVICE_NOT_READY;
    }
    __try {
        Count();
    } __finally {
        Started = 0;
    }
    return STATUS_SUCCESS;
}
