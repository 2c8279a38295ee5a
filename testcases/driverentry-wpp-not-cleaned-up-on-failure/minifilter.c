#include <fltkernel.h>
#include <driverentry_wpp.h>

static PFLT_FILTER Filter;
extern const FLT_REGISTRATION Registration;

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS Status;

    WPP_INIT_TRACING(DriverObject, RegistryPath);
    Status = FltRegisterFilter(DriverObject, &Registration, &Filter);
    if (!NT_SUCCESS(Status))
        return Status; // want "tracing is still registered"

    Status = FltStartFiltering(Filter);
    if (!NT_SUCCESS(Status)) {
        FltUnregisterFilter(Filter);
        return Status; // want "tracing is still registered"
    }
    return STATUS_SUCCESS;
}
