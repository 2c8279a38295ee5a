// Steps that a table lists, each with what undoes it. What a loop over it has undone is not known, and nothing is said.
// check: driverentry-wpp-not-cleaned-up-on-failure
#include <ntddk.h>
#include <driverentry_wpp.h>

NTSTATUS StartQueues(VOID);
NTSTATUS StartTimers(VOID);
static PDRIVER_OBJECT Driver;

static NTSTATUS StartTracing(PUNICODE_STRING RegistryPath)
{
    WPP_INIT_TRACING(Driver, RegistryPath);
    return STATUS_SUCCESS;
}

static VOID StopTracing(VOID)
{
    WPP_CLEANUP(Driver);
}

static NTSTATUS Queues(PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    return StartQueues();
}

static NTSTATUS Timers(PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    return StartTimers();
}

static VOID Nothing(VOID)
{
}

static const struct {
    NTSTATUS (*Start)(PUNICODE_STRING RegistryPath);
    VOID (*Stop)(VOID);
} Steps[] = {
    {Queues, Nothing}, {Timers, Nothing}, {StartTracing, StopTracing}, {Queues, Nothing}, {Timers, Nothing},
};

DRIVER_INITIALIZE Undoes;
NTSTATUS Undoes(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS Status = STATUS_SUCCESS;
    ULONG Done;

    Driver = DriverObject;
    for (Done = 0; NT_SUCCESS(Status) && Done < ARRAYSIZE(Steps); Done++)
        Status = Steps[Done].Start(RegistryPath);
    if (!NT_SUCCESS(Status))
        for (Done--; Done > 0; Done--)
            Steps[Done - 1].Stop();
    return Status;
}
