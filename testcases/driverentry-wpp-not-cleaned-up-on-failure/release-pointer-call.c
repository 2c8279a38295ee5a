// Trap: a call through a pointer may end tracing.
#include <ntddk.h>
#include <driverentry_wpp.h>

typedef struct _MODULE {
    NTSTATUS (*Start)(PDRIVER_OBJECT DriverObject);
    VOID (*Stop)(PDRIVER_OBJECT DriverObject);
} MODULE;
extern const MODULE Module;

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS Status;

    WPP_INIT_TRACING(DriverObject, RegistryPath);
    Status = Module.Start(DriverObject);
    if (!NT_SUCCESS(Status)) {
        Module.Stop(DriverObject);
        return Status;
    }
    return STATUS_SUCCESS;
}
