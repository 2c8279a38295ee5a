// Shapes of which each forgets one thing.
// check: driverentry-wpp-not-cleaned-up-on-failure
#include <ntddk.h>
#include <wdf.h>
#include <driverentry_wpp.h>
EVT_WDF_DRIVER_DEVICE_ADD Add;
EVT_WDF_OBJECT_CONTEXT_CLEANUP EmptyCb;
NTSTATUS Elsewhere(VOID);
typedef struct _CTX {
    WDFDRIVER Driver;
    NTSTATUS Last;
    PUNICODE_STRING PathPtr;
    UNICODE_STRING Path;
    PWSTR Text;
    BOOLEAN Tracing;
    ULONG Flags;
} CTX, *PCTX;
static CTX Ctx;
static ULONG Done;
static WDFDRIVER Driver;
static volatile LONG Live;
VOID EmptyCb(WDFOBJECT o)
{
    UNREFERENCED_PARAMETER(o);
}

// wrong flag tested
DRIVER_INITIALIZE B1;
NTSTATUS B1(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    NTSTATUS s;
    WPP_INIT_TRACING(D, P);
    Done |= 1;
    s = Elsewhere();
    if (!NT_SUCCESS(s)) {
        if (Done & 2) {
            WPP_CLEANUP(D);
        }
    }
    return s; // want "tracing is still registered"
}

// stage too low
DRIVER_INITIALIZE B2;
static VOID UndoTo(PDRIVER_OBJECT D, int Stage)
{
    switch (Stage) {
    case 2:
        IoDeleteDevice(D->DeviceObject);
        break;
    case 1:
        WPP_CLEANUP(D);
        break;
    }
}
NTSTATUS B2(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    NTSTATUS s;
    int st = 0;
    WPP_INIT_TRACING(D, P);
    st = 1;
    s = IoCreateDevice(D, 0, NULL, 1, 0, 0, NULL);
    if (NT_SUCCESS(s)) {
        st = 2;
        s = Elsewhere();
    }
    if (!NT_SUCCESS(s))
        UndoTo(D, st);
    return s; // want "tracing is still registered"
}

// interlocked flag cleared the wrong way
DRIVER_INITIALIZE B3;
NTSTATUS B3(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    NTSTATUS s;
    WPP_INIT_TRACING(D, P);
    InterlockedExchange(&Live, 1);
    s = Elsewhere();
    if (!NT_SUCCESS(s) && InterlockedExchange(&Live, 0) == 0) {
        WPP_CLEANUP(D);
    }
    return s; // want "tracing is still registered"
}

// return inside __try skips, finally tests success flag inverted
DRIVER_INITIALIZE B4;
NTSTATUS B4(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    NTSTATUS s = STATUS_SUCCESS;
    BOOLEAN ok = FALSE;
    __try {
        WPP_INIT_TRACING(D, P);
        s = Elsewhere();
        if (!NT_SUCCESS(s))
            __leave;
        ok = TRUE;
    } __finally {
        if (ok) {
            KdPrint(("fine"));
        }
    }
    return s; // want "tracing is still registered"
}

// label ladder in wrong order
DRIVER_INITIALIZE B5;
NTSTATUS B5(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    NTSTATUS s;
    PDEVICE_OBJECT dev;
    WPP_INIT_TRACING(D, P);
    s = IoCreateDevice(D, 0, NULL, 1, 0, 0, &dev);
    if (!NT_SUCCESS(s))
        goto out;
    s = IoCreateSymbolicLink(P, P);
    if (!NT_SUCCESS(s))
        goto deldev;
    return s;
deldev:
    IoDeleteDevice(dev);
    WPP_CLEANUP(D);
out:
    return s; // want "tracing is still registered"
}

// cleanup only for one status
DRIVER_INITIALIZE B6;
NTSTATUS B6(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    NTSTATUS s;
    WPP_INIT_TRACING(D, P);
    s = Elsewhere();
    switch (s) {
    case STATUS_NO_MEMORY:
        WPP_CLEANUP(D);
        return s;
    case STATUS_UNSUCCESSFUL:
        return s; // want "tracing is still registered"
    default:
        break;
    }
    return STATUS_SUCCESS;
}

// ternary
DRIVER_INITIALIZE B7;
NTSTATUS B7(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    NTSTATUS s;
    WPP_INIT_TRACING(D, P);
    return NT_SUCCESS(s = Elsewhere()) ? STATUS_SUCCESS : s; // want "tracing is still registered"
}

// constant failure
DRIVER_INITIALIZE B8;
NTSTATUS B8(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    WPP_INIT_TRACING(D, P);
    Ctx.Text = ExAllocatePool2(POOL_FLAG_PAGED, 10, 'x');
    if (Ctx.Text == NULL)
        return STATUS_NO_MEMORY; // want "tracing is still registered"
    return STATUS_SUCCESS;
}

// retry loop forgets
DRIVER_INITIALIZE B9;
NTSTATUS B9(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    NTSTATUS s;
    ULONG n = 0;
    WPP_INIT_TRACING(D, P);
    do {
        s = IoCreateDevice(D, 0, NULL, 1, 0, 0, NULL);
        if (NT_SUCCESS(s))
            break;
    } while (++n < 10);
    return s; // want "tracing is still registered"
}

// framework: only unload cleans, empty cb
DRIVER_INITIALIZE B10;
NTSTATUS B10(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    WDF_DRIVER_CONFIG c;
    WDF_OBJECT_ATTRIBUTES a;
    NTSTATUS s;
    WPP_INIT_TRACING(D, P);
    WDF_OBJECT_ATTRIBUTES_INIT(&a);
    a.EvtCleanupCallback = EmptyCb;
    WDF_DRIVER_CONFIG_INIT(&c, Add);
    s = WdfDriverCreate(D, P, &a, &c, NULL);
    if (!NT_SUCCESS(s)) {
        WPP_CLEANUP(D);
        return s;
    }
    s = Elsewhere();
    if (!NT_SUCCESS(s))
        return s; // want "tracing is still registered"
    return s;
}

// NT_ERROR
DRIVER_INITIALIZE B11;
NTSTATUS B11(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    NTSTATUS s;
    WPP_INIT_TRACING(D, P);
    s = Elsewhere();
    if (NT_ERROR(s))
        return s; // want "tracing is still registered"
    return STATUS_SUCCESS;
}
