// Steps that a table of constants lists are followed, and so is what undoes them.
// check: driverentry-wpp-not-cleaned-up-on-failure
#include <ntddk.h>
#include <driverentry_wpp.h>
static PDRIVER_OBJECT Driver;
NTSTATUS StartQueues(VOID);
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
    return IoCreateDevice(Driver, 0, NULL, 1, 0, 0, NULL);
}
static VOID Nothing(VOID)
{
}
static const struct {
    NTSTATUS (*Start)(PUNICODE_STRING);
    VOID (*Stop)(VOID);
} Steps[] = {
    {Queues, Nothing}, {Queues, Nothing}, {StartTracing, StopTracing}, {Queues, Nothing}, {Queues, Nothing},
};

DRIVER_INITIALIZE Undoes;
NTSTATUS Undoes(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS Status = STATUS_SUCCESS;
    ULONG i;
    Driver = DriverObject;
    for (i = 0; i < ARRAYSIZE(Steps); ++i) {
        Status = Steps[i].Start(RegistryPath);
        if (!NT_SUCCESS(Status)) {
            while (i--)
                Steps[i].Stop();
            return Status;
        }
    }
    return STATUS_SUCCESS;
}

DRIVER_INITIALIZE Forgets;
NTSTATUS Forgets(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS Status = STATUS_SUCCESS;
    ULONG i;
    Driver = DriverObject;
    for (i = 0; i < ARRAYSIZE(Steps); ++i) {
        Status = Steps[i].Start(RegistryPath);
        if (!NT_SUCCESS(Status)) {
            return Status; // want "tracing is still registered"
        }
    }
    return STATUS_SUCCESS;
}

DRIVER_INITIALIZE OffByOne;
NTSTATUS OffByOne(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS Status = STATUS_SUCCESS;
    ULONG i;
    Driver = DriverObject;
    for (i = 0; i < ARRAYSIZE(Steps) && NT_SUCCESS(Status); ++i)
        Status = Steps[i].Start(RegistryPath);
    if (!NT_SUCCESS(Status)) {
        while (--i > 2)
            Steps[i].Stop();
        return Status; // want "tracing is still registered"
    }
    return STATUS_SUCCESS;
}
