// Trap: a plain driver beside a framework driver sees wdf.h through a shared header, and uses nothing of it.
#include <ntddk.h>
#include <wdf.h>

DRIVER_UNLOAD Unload;
DRIVER_ADD_DEVICE AddDevice;
DRIVER_DISPATCH PassOn;

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    ULONG I;

    UNREFERENCED_PARAMETER(RegistryPath);
    for (I = 0; I <= IRP_MJ_MAXIMUM_FUNCTION; I++)
        DriverObject->MajorFunction[I] = PassOn;
    DriverObject->DriverExtension->AddDevice = AddDevice;
    DriverObject->DriverUnload = Unload;
    return STATUS_SUCCESS;
}
