// Functions that are called through constants, or through variables that nothing writes.
// check: driverentry-wpp-not-cleaned-up-on-failure
#include <ntddk.h>
#include <driverentry_wpp.h>
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
    return IoCreateDevice(Driver, 0, NULL, 1, 0, 0, NULL);
}
typedef NTSTATUS STEP(PUNICODE_STRING);
static STEP *const First = StartTracing;
static VOID (*const Last)(VOID) = StopTracing;
static STEP *Table[] = {StartTracing, Queues, NULL};
typedef struct _PAIR {
    STEP *Start;
    VOID (*Stop)(VOID);
} PAIR;
static PAIR Pairs[] = {{StartTracing, StopTracing}, {Queues, NULL}, {Queues, NULL}, {NULL}};

DRIVER_INITIALIZE A;
NTSTATUS A(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS Status;
    Driver = DriverObject;
    Status = First(RegistryPath);
    if (NT_SUCCESS(Status))
        Status = Queues(RegistryPath);
    if (!NT_SUCCESS(Status)) {
        Last();
    }
    return Status;
}

DRIVER_INITIALIZE B;
NTSTATUS B(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS Status;
    Driver = DriverObject;
    Status = First(RegistryPath);
    if (NT_SUCCESS(Status))
        Status = Queues(RegistryPath);
    return Status; // want "tracing is still registered"
}

DRIVER_INITIALIZE Cc;
NTSTATUS Cc(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS Status = STATUS_SUCCESS;
    STEP **Step;
    Driver = DriverObject;
    for (Step = Table; *Step != NULL; ++Step) {
        Status = (*Step)(RegistryPath);
        if (!NT_SUCCESS(Status))
            return Status; // want "tracing is still registered"
    }
    return Status;
}

DRIVER_INITIALIZE Dd;
NTSTATUS Dd(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS Status = STATUS_SUCCESS;
    const PAIR *Pair;
    Driver = DriverObject;
    for (Pair = &Pairs[0]; Pair->Start; ++Pair) {
        Status = Pair->Start(RegistryPath);
        if (!NT_SUCCESS(Status)) {
            while (Pair-- != Pairs)
                if (Pair->Stop)
                    Pair->Stop();
            return Status;
        }
    }
    return Status;
}

DRIVER_INITIALIZE Ee;
NTSTATUS Ee(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS Status = STATUS_SUCCESS;
    STEP *fn = StartTracing;
    VOID (*stop)(VOID) = NULL;
    Driver = DriverObject;
    fn(RegistryPath);
    stop = StopTracing;
    Status = Queues(RegistryPath);
    if (!NT_SUCCESS(Status)) {
        if (stop)
            stop();
        return Status;
    }
    return Status;
}
