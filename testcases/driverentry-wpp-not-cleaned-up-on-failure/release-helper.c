// Release in a helper of this file, and by the driver's own unload routine.
#include <ntddk.h>
#include <fltkernel.h>
#include <driverentry_wpp.h>

static PFLT_FILTER Filter;
extern const FLT_REGISTRATION Registration;

static VOID EndTracing(PDRIVER_OBJECT DriverObject)
{
    WPP_CLEANUP(DriverObject);
}

static VOID TearDown(PDRIVER_OBJECT DriverObject)
{
    if (Filter != NULL) {
        FltUnregisterFilter(Filter);
        Filter = NULL;
    }
    EndTracing(DriverObject);
}

DRIVER_UNLOAD Unload;
VOID Unload(PDRIVER_OBJECT DriverObject)
{
    TearDown(DriverObject);
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS Status;

    WPP_INIT_TRACING(DriverObject, RegistryPath);
    DriverObject->DriverUnload = Unload;
    Status = FltRegisterFilter(DriverObject, &Registration, &Filter);
    if (!NT_SUCCESS(Status)) {
        TearDown(DriverObject);
        return Status;
    }
    Status = FltStartFiltering(Filter);
    if (!NT_SUCCESS(Status)) {
        // The system does not call it for an entry function that fails, so the driver does.
        Unload(DriverObject);
    }
    return Status;
}
