// Each registration without which its driver cannot work.
#include <fltkernel.h>

extern const FLT_REGISTRATION Registration;
static PFLT_FILTER Filter;

DRIVER_INITIALIZE RegistrationIgnored;
NTSTATUS RegistrationIgnored(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    (VOID)FltRegisterFilter(DriverObject, &Registration, &Filter);
    return STATUS_SUCCESS; // want "'FltRegisterFilter' failed on this path"
}

DRIVER_INITIALIZE StartIgnored;
NTSTATUS StartIgnored(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS Status;

    UNREFERENCED_PARAMETER(RegistryPath);
    Status = FltRegisterFilter(DriverObject, &Registration, &Filter);
    if (!NT_SUCCESS(Status))
        return Status;
    Status = FltStartFiltering(Filter);
    if (!NT_SUCCESS(Status)) {
        FltUnregisterFilter(Filter);
    }
    return STATUS_SUCCESS; // want "'FltStartFiltering' failed on this path"
}
