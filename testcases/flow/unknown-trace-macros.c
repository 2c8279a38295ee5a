// check: driverentry-wpp-not-cleaned-up-on-failure
// flags: -std=gnu89 -Wno-implicit-function-declaration
// Macros of a header that is not there. What takes its text in parentheses of its own prints and goes on; one that is
// named for leaving, or says nothing of itself, may be a way out.
#include <ntddk.h>
#include <driverentry_wpp.h>

NTSTATUS Begin(VOID);

DRIVER_INITIALIZE Prints;
NTSTATUS Prints(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS Status;

    WPP_INIT_TRACING(DriverObject, RegistryPath);
    DPF(4, ("begins"));
    MSG((7, "of no text first"));
    Status = Begin();
    if (!NT_SUCCESS(Status)) {
        DPF(1, ("fails: %08x", Status));
        WARN_(1, "without its own parentheses");
    }
    return Status;
}

DRIVER_INITIALIZE PrintsOnly;
NTSTATUS PrintsOnly(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS Status;

    WPP_INIT_TRACING(DriverObject, RegistryPath);
    RT_NOREF2(DriverObject, RegistryPath);
    DPF(4, ("begins"));
    Status = Begin();
    if (!NT_SUCCESS(Status)) {
        DPF(1, ("fails: %08x", Status));
        WARN_(1, "without its own parentheses");
        XX_ASSERT(Status != STATUS_PENDING);
    }
    return Status; // want "tracing is still registered"
}

DRIVER_INITIALIZE Leaves;
NTSTATUS Leaves(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS Status;

    WPP_INIT_TRACING(DriverObject, RegistryPath);
    Status = Begin();
    EXIT_ON_FAILURE(Status, ("fails: %08x", Status));
    return Status;
}
