// A registration that returns its NTSTATUS as ULONG: the failure is seen through the cast, in both directions.
#include <ntddk.h>
#include <classpnp.h>
#include <storport.h>

DRIVER_INITIALIZE DriverEntry;
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    CLASS_INIT_DATA Data = {0};
    NTSTATUS Status;

    Data.InitializationDataSize = sizeof(Data);
    Status = ClassInitialize(DriverObject, RegistryPath, &Data);
    if (NT_SUCCESS(Status)) {
        DriverObject->DriverUnload = NULL;
    }
    return Status;
}

DRIVER_INITIALIZE Ignoring;
NTSTATUS Ignoring(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    CLASS_INIT_DATA Data = {0};
    NTSTATUS Status;

    Data.InitializationDataSize = sizeof(Data);
    Status = ClassInitialize(DriverObject, RegistryPath, &Data);
    if (!NT_SUCCESS(Status)) {
        KdPrint(("no class driver\n"));
    }
    return STATUS_SUCCESS; // want "returns success although 'ClassInitialize' failed"
}
