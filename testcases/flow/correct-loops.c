// Cleaned up behind loops, switches and handlers: nothing is said.
// check: driverentry-wpp-not-cleaned-up-on-failure
#include <ntddk.h>
#include <driverentry_wpp.h>

NTSTATUS StartQueues(VOID);
NTSTATUS StartTimers(PDRIVER_OBJECT);
DRIVER_UNLOAD Unload;
typedef struct _EXTENSION {
    BOOLEAN Tracing;
    PVOID Buffer;
    PDEVICE_OBJECT Device;
    ULONG Stage;
} EXTENSION, *PEXTENSION;
static EXTENSION Global;
static ULONG Done;
static volatile LONG Live;
#define DONE_TRACING 1
#define DONE_DEVICE 2
#define DONE_LINK 4
enum { StageNone, StageTracing, StageDevice, StageLink };

// unload routine called on failure, before DriverUnload is set
VOID Unload(PDRIVER_OBJECT DriverObject)
{
    if (Global.Device)
        IoDeleteDevice(Global.Device);
    WPP_CLEANUP(DriverObject);
}

// while(1) with breaks
DRIVER_INITIALIZE E11;
NTSTATUS E11(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status;
    BOOLEAN tracing = FALSE;
    for (;;) {
        if (RegistryPath->Length == 0) {
            status = STATUS_INVALID_PARAMETER;
            break;
        }
        WPP_INIT_TRACING(DriverObject, RegistryPath);
        tracing = TRUE;
        if (!NT_SUCCESS(status = StartQueues()))
            break;
        if (!NT_SUCCESS(status = IoCreateDevice(DriverObject, 0, NULL, 1, 0, 0, NULL)))
            break;
        tracing = FALSE;
        break;
    }
    if (tracing)
        WPP_CLEANUP(DriverObject);
    return status;
}

// static local guard
DRIVER_INITIALIZE E12;
NTSTATUS E12(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    static BOOLEAN once;
    NTSTATUS status;
    if (!once) {
        WPP_INIT_TRACING(DriverObject, RegistryPath);
        once = TRUE;
    }
    status = StartQueues();
    if (!NT_SUCCESS(status) && once) {
        WPP_CLEANUP(DriverObject);
        once = FALSE;
    }
    return status;
}

// result table / boolean helper
static BOOLEAN Init(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath, NTSTATUS *Status)
{
    WPP_INIT_TRACING(DriverObject, RegistryPath);
    *Status = IoCreateDevice(DriverObject, 0, NULL, 1, 0, 0, NULL);
    if (!NT_SUCCESS(*Status)) {
        WPP_CLEANUP(DriverObject);
        return FALSE;
    }
    return TRUE;
}
DRIVER_INITIALIZE E13;
NTSTATUS E13(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status;
    if (!Init(DriverObject, RegistryPath, &status))
        return status;
    status = IoCreateSymbolicLink(RegistryPath, RegistryPath);
    if (NT_SUCCESS(status))
        return status;
    WPP_CLEANUP(DriverObject);
    return status;
}

// errors collected in two statuses
DRIVER_INITIALIZE E14;
NTSTATUS E14(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS s1, s2;
    WPP_INIT_TRACING(DriverObject, RegistryPath);
    s1 = IoCreateDevice(DriverObject, 0, NULL, 1, 0, 0, NULL);
    s2 = IoCreateSymbolicLink(RegistryPath, RegistryPath);
    if (!NT_SUCCESS(s1) || !NT_SUCCESS(s2)) {
        WPP_CLEANUP(DriverObject);
        return NT_SUCCESS(s1) ? s2 : s1;
    }
    return s1;
}

// cleanup through struct of callbacks
static struct {
    VOID (*Stop)(PDRIVER_OBJECT);
} Ops = {Unload};
DRIVER_INITIALIZE E15;
NTSTATUS E15(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS s;
    WPP_INIT_TRACING(DriverObject, RegistryPath);
    s = StartQueues();
    if (!NT_SUCCESS(s))
        Ops.Stop(DriverObject);
    return s;
}

// status mapped by a switch
DRIVER_INITIALIZE E16;
NTSTATUS E16(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS s;
    WPP_INIT_TRACING(DriverObject, RegistryPath);
    s = IoCreateDevice(DriverObject, 0, NULL, 1, 0, 0, NULL);
    switch (s) {
    case STATUS_SUCCESS:
        break;
    case STATUS_OBJECT_NAME_COLLISION:
        s = STATUS_DEVICE_BUSY; /* fall through */
    default:
        WPP_CLEANUP(DriverObject);
        break;
    }
    return s;
}

// early success for a second load
DRIVER_INITIALIZE E17;
NTSTATUS E17(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS s;
    if (Global.Stage)
        return STATUS_SUCCESS;
    WPP_INIT_TRACING(DriverObject, RegistryPath);
    Global.Stage = 1;
    s = StartQueues();
    if (s == STATUS_SUCCESS)
        return s;
    if (Global.Stage >= 1)
        WPP_CLEANUP(DriverObject);
    return s;
}

// volatile
DRIVER_INITIALIZE E18;
NTSTATUS E18(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    volatile BOOLEAN tracing = FALSE;
    NTSTATUS s = STATUS_SUCCESS;
    __try {
        WPP_INIT_TRACING(DriverObject, RegistryPath);
        tracing = TRUE;
        s = StartQueues();
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        s = GetExceptionCode();
    }
    if (!NT_SUCCESS(s) && tracing) {
        WPP_CLEANUP(DriverObject);
    }
    return s;
}

// registered flags in an array
DRIVER_INITIALIZE E19;
NTSTATUS E19(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    BOOLEAN Did[4] = {0};
    NTSTATUS s;
    int i;
    WPP_INIT_TRACING(DriverObject, RegistryPath);
    Did[0] = TRUE;
    s = IoCreateDevice(DriverObject, 0, NULL, 1, 0, 0, NULL);
    if (NT_SUCCESS(s))
        Did[1] = TRUE;
    if (NT_SUCCESS(s))
        return s;
    for (i = 3; i >= 0; i--) {
        if (!Did[i])
            continue;
        if (i == 1)
            IoDeleteDevice(DriverObject->DeviceObject);
        if (i == 0) {
            WPP_CLEANUP(DriverObject);
        }
    }
    return s;
}

// cleanup label jumped into nested block
DRIVER_INITIALIZE E20;
NTSTATUS E20(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS s;
    WPP_INIT_TRACING(DriverObject, RegistryPath);
    s = StartQueues();
    if (!NT_SUCCESS(s)) {
    Bail:
        WPP_CLEANUP(DriverObject);
        return s;
    }
    s = IoCreateDevice(DriverObject, 0, NULL, 1, 0, 0, NULL);
    if (!NT_SUCCESS(s))
        goto Bail;
    return s;
}
