// Behind a loop that is not followed to its end, what the loop does not touch is still known.
// check: driverentry-wpp-not-cleaned-up-on-failure
#include <ntddk.h>
#include <driverentry_wpp.h>

NTSTATUS StartOthers(VOID);
BOOLEAN IsTracingWanted(VOID);
BOOLEAN SharedTracing;

typedef struct _PROGRESS {
    BOOLEAN Tracing;
    ULONG Steps;
} PROGRESS;

DRIVER_INITIALIZE LocalFlag;
NTSTATUS LocalFlag(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    BOOLEAN Tracing = FALSE;
    PROGRESS Progress = {0};
    NTSTATUS Status;
    USHORT I, Slashes = 0;

    if (IsTracingWanted()) {
        WPP_INIT_TRACING(DriverObject, RegistryPath);
        Tracing = TRUE;
        SharedTracing = TRUE;
        Progress.Tracing = TRUE;
    }
    for (I = 0; I < RegistryPath->Length / sizeof(WCHAR); I++)
        if (RegistryPath->Buffer[I] == L'\\')
            Slashes++;
    Status = Slashes > 3 ? StartOthers() : STATUS_INVALID_PARAMETER;
    if (!NT_SUCCESS(Status)) {
        if (Tracing && SharedTracing && Progress.Tracing)
            WPP_CLEANUP(DriverObject);
        return Status;
    }
    return STATUS_SUCCESS;
}

static ULONG Characters(PWCHAR Text)
{
    ULONG Count = 0;

    while (*Text++)
        Count++;
    return Count;
}

DRIVER_INITIALIZE InHelper;
NTSTATUS InHelper(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS Status;

    WPP_INIT_TRACING(DriverObject, RegistryPath);
    SharedTracing = TRUE;
    if (Characters(RegistryPath->Buffer) == 0)
        SharedTracing = TRUE;
    Status = StartOthers();
    if (!NT_SUCCESS(Status)) {
        if (SharedTracing)
            WPP_CLEANUP(DriverObject);
        return Status;
    }
    return STATUS_SUCCESS;
}

// The loop touches the flag, and so nothing is known of it; still, nobody ends tracing.
DRIVER_INITIALIZE FlagOfTheLoop;
NTSTATUS FlagOfTheLoop(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    BOOLEAN Found = FALSE;
    PWCHAR Text;

    WPP_INIT_TRACING(DriverObject, RegistryPath);
    for (Text = RegistryPath->Buffer; *Text; Text++)
        Found = Found || *Text == L'#';
    if (!Found)
        return STATUS_INVALID_PARAMETER; // want "tracing is still registered when the entry function fails here"
    return STATUS_SUCCESS;
}
