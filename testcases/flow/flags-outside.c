// What a driver has switched on outside the function is still on behind an unknown step of its initialisation.
// check: driverentry-wpp-not-cleaned-up-on-failure
#include <ntddk.h>
#include <driverentry_wpp.h>

typedef struct _DRIVER_STATE {
    BOOLEAN Tracing;
} DRIVER_STATE;

NTSTATUS StartOthers(VOID);
BOOLEAN IsTracingWanted(VOID);
VOID CleanupAll(VOID);

static BOOLEAN Tracing;
BOOLEAN SharedTracing;
static DRIVER_STATE Global;
DRIVER_STATE *Allocated;

DRIVER_INITIALIZE OwnFlag;
NTSTATUS OwnFlag(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS Status;

    if (IsTracingWanted()) {
        WPP_INIT_TRACING(DriverObject, RegistryPath);
        Tracing = TRUE;
        SharedTracing = TRUE;
    }
    Status = StartOthers();
    if (!NT_SUCCESS(Status)) {
        if (Tracing && SharedTracing)
            WPP_CLEANUP(DriverObject);
        return Status;
    }
    return STATUS_SUCCESS;
}

DRIVER_INITIALIZE Member;
NTSTATUS Member(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS Status;

    WPP_INIT_TRACING(DriverObject, RegistryPath);
    Global.Tracing = TRUE;
    Status = StartOthers();
    if (!NT_SUCCESS(Status)) {
        if (Global.Tracing)
            WPP_CLEANUP(DriverObject);
        return Status;
    }
    return STATUS_SUCCESS;
}

DRIVER_INITIALIZE InMemory;
NTSTATUS InMemory(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS Status;

    Allocated = ExAllocatePool2(POOL_FLAG_PAGED, sizeof(*Allocated), 'xtnC');
    if (Allocated == NULL)
        return STATUS_INSUFFICIENT_RESOURCES;
    WPP_INIT_TRACING(DriverObject, RegistryPath);
    Allocated->Tracing = TRUE;
    Status = StartOthers();
    if (!NT_SUCCESS(Status)) {
        if (Allocated->Tracing)
            WPP_CLEANUP(DriverObject);
        ExFreePool(Allocated);
        return Status;
    }
    return STATUS_SUCCESS;
}

// The flag is cleared in between.
DRIVER_INITIALIZE Cleared;
NTSTATUS Cleared(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS Status;

    WPP_INIT_TRACING(DriverObject, RegistryPath);
    Tracing = TRUE;
    Status = StartOthers();
    Tracing = FALSE;
    if (!NT_SUCCESS(Status)) {
        if (Tracing)
            WPP_CLEANUP(DriverObject);
        return Status; // want "tracing is still registered when the entry function fails here"
    }
    return STATUS_SUCCESS;
}

// Whoever undoes everything may have cleared the flag, and ended tracing with it.
DRIVER_INITIALIZE Undone;
NTSTATUS Undone(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS Status;

    WPP_INIT_TRACING(DriverObject, RegistryPath);
    SharedTracing = TRUE;
    Status = StartOthers();
    if (!NT_SUCCESS(Status)) {
        CleanupAll();
        if (SharedTracing)
            WPP_CLEANUP(DriverObject);
        return Status;
    }
    return STATUS_SUCCESS;
}
