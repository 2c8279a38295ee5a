// What is to be cleaned up is known from flags, counts, lists and pointers that outlive calls.
// check: driverentry-wpp-not-cleaned-up-on-failure
#include <ntddk.h>
#include <driverentry_wpp.h>
NTSTATUS Elsewhere(VOID);
NTSTATUS InitCallbacks(PDRIVER_OBJECT D);
VOID Log(PCSTR, ...);
VOID ReadSettings(PUNICODE_STRING P, ULONG *Flags);
typedef struct _GLOBALS {
    BOOLEAN TracingOn;
    BOOLEAN DeviceOn;
    PDRIVER_OBJECT Driver;
    HANDLE Handles[4];
    ULONG Count;
    LIST_ENTRY List;
    KSPIN_LOCK Lock;
    NTSTATUS Status;
} GLOBALS;
static GLOBALS G;
static GLOBALS *Gp = &G;
BOOLEAN g_Tracing = FALSE;
static NTSTATUS (*g_Init)(VOID);

// through a pointer to globals
static VOID Uninit(GLOBALS *g)
{
    if (g->DeviceOn) {
        IoDeleteDevice(g->Driver->DeviceObject);
        g->DeviceOn = FALSE;
    }
    if (g->TracingOn) {
        WPP_CLEANUP(g->Driver);
        g->TracingOn = FALSE;
    }
}
DRIVER_INITIALIZE E1;
NTSTATUS E1(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    NTSTATUS s;
    Gp->Driver = D;
    WPP_INIT_TRACING(D, P);
    Gp->TracingOn = TRUE;
    s = IoCreateDevice(D, 0, NULL, 1, 0, 0, NULL);
    if (NT_SUCCESS(s)) {
        Gp->DeviceOn = TRUE;
        s = Elsewhere();
    }
    if (!NT_SUCCESS(s))
        Uninit(Gp);
    return s;
}

// flag set by helper through pointer
static NTSTATUS Start(PDRIVER_OBJECT D, PUNICODE_STRING P, BOOLEAN *On)
{
    WPP_INIT_TRACING(D, P);
    *On = TRUE;
    return STATUS_SUCCESS;
}
DRIVER_INITIALIZE E2;
NTSTATUS E2(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    BOOLEAN on = FALSE;
    NTSTATUS s = Start(D, P, &on);
    ULONG f;
    ReadSettings(P, &f);
    if (f & 1)
        s = InitCallbacks(D);
    if (!NT_SUCCESS(s) && on) {
        WPP_CLEANUP(D);
    }
    return s;
}

// global extern-visible flag
DRIVER_INITIALIZE E3;
NTSTATUS E3(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    NTSTATUS s;
    WPP_INIT_TRACING(D, P);
    g_Tracing = TRUE;
    s = Elsewhere();
    if (!NT_SUCCESS(s))
        goto e;
    s = Elsewhere();
    if (!NT_SUCCESS(s))
        goto e;
    return s;
e:
    if (g_Tracing) {
        WPP_CLEANUP(D);
        g_Tracing = FALSE;
    }
    return s;
}

// array of handles and count
DRIVER_INITIALIZE E4;
NTSTATUS E4(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    NTSTATUS s = STATUS_SUCCESS;
    ULONG i;
    WPP_INIT_TRACING(D, P);
    G.Count = 0;
    for (i = 0; i < 4; i++) {
        s = PsCreateSystemThread(&G.Handles[i], 0, NULL, NULL, NULL, NULL, NULL);
        if (!NT_SUCCESS(s))
            break;
        G.Count++;
    }
    if (!NT_SUCCESS(s)) {
        while (G.Count > 0)
            ZwClose(G.Handles[--G.Count]);
        WPP_CLEANUP(D);
    }
    return s;
}

// early out with nested function returning TRUE on failure
static BOOLEAN Failed(NTSTATUS s)
{
    return !NT_SUCCESS(s);
}
DRIVER_INITIALIZE E5;
NTSTATUS E5(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    NTSTATUS s;
    WPP_INIT_TRACING(D, P);
    s = Elsewhere();
    if (Failed(s)) {
        WPP_CLEANUP(D);
    }
    return s;
}

// macros of the driver
#define CHECK(x)                                                                                             \
    do {                                                                                                     \
        s = (x);                                                                                             \
        if (!NT_SUCCESS(s)) {                                                                                \
            Log("%s", #x);                                                                                   \
            goto Exit;                                                                                       \
        }                                                                                                    \
    } while (0)
#define LEAVE_IF(x)                                                                                          \
    if (!NT_SUCCESS(s = (x))) {                                                                              \
        __leave;                                                                                             \
    }
DRIVER_INITIALIZE E6;
NTSTATUS E6(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    NTSTATUS s;
    WPP_INIT_TRACING(D, P);
    CHECK(IoCreateDevice(D, 0, NULL, 1, 0, 0, NULL));
    CHECK(IoCreateSymbolicLink(P, P));
    CHECK(PsSetLoadImageNotifyRoutine(NULL));
Exit:
    if (!NT_SUCCESS(s))
        WPP_CLEANUP(D);
    return s;
}

DRIVER_INITIALIZE E7;
NTSTATUS E7(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    NTSTATUS s = STATUS_UNSUCCESSFUL;
    WPP_INIT_TRACING(D, P);
    __try {
        LEAVE_IF(IoCreateDevice(D, 0, NULL, 1, 0, 0, NULL));
        LEAVE_IF(IoCreateSymbolicLink(P, P));
    } __finally {
        if (!NT_SUCCESS(s)) {
            WPP_CLEANUP(D);
        }
    }
    return s;
}

// status kept in the globals
DRIVER_INITIALIZE E8;
NTSTATUS E8(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    WPP_INIT_TRACING(D, P);
    G.Status = Elsewhere();
    Log("x");
    if (!NT_SUCCESS(G.Status)) {
        WPP_CLEANUP(D);
    }
    return G.Status;
}

// two phases: second undoes first through pointer to function held in a local
static VOID Stop(PDRIVER_OBJECT D)
{
    WPP_CLEANUP(D);
}
DRIVER_INITIALIZE E9;
NTSTATUS E9(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    VOID (*undo[3])(PDRIVER_OBJECT);
    int n = 0;
    NTSTATUS s;
    WPP_INIT_TRACING(D, P);
    undo[n++] = Stop;
    s = Elsewhere();
    if (!NT_SUCCESS(s)) {
        while (n)
            undo[--n](D);
    }
    return s;
}

// do while with continue
DRIVER_INITIALIZE E10;
NTSTATUS E10(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    NTSTATUS s;
    int n = 0;
    WPP_INIT_TRACING(D, P);
    do {
        s = IoCreateDevice(D, 0, NULL, 1, 0, 0, NULL);
        if (s == STATUS_OBJECT_NAME_COLLISION)
            continue;
        if (!NT_SUCCESS(s))
            break;
    } while (++n < 3 && !NT_SUCCESS(s));
    if (!NT_SUCCESS(s)) {
        WPP_CLEANUP(D);
    }
    return s;
}

// goto backwards retry
DRIVER_INITIALIZE E11;
NTSTATUS E11(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    NTSTATUS s;
    BOOLEAN again = TRUE;
    WPP_INIT_TRACING(D, P);
Retry:
    s = IoCreateDevice(D, 0, NULL, 1, 0, 0, NULL);
    if (!NT_SUCCESS(s) && again) {
        again = FALSE;
        goto Retry;
    }
    if (!NT_SUCCESS(s)) {
        WPP_CLEANUP(D);
    }
    return s;
}

// switch inside loop: state machine
DRIVER_INITIALIZE E12;
NTSTATUS E12(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    NTSTATUS s = STATUS_SUCCESS;
    int st = 0;
    for (;;) {
        switch (st) {
        case 0:
            WPP_INIT_TRACING(D, P);
            st = 1;
            continue;
        case 1:
            s = IoCreateDevice(D, 0, NULL, 1, 0, 0, NULL);
            st = NT_SUCCESS(s) ? 2 : 10;
            continue;
        case 2:
            return s;
        case 10:
            WPP_CLEANUP(D);
            st = 11;
            continue;
        case 11:
            return s;
        }
    }
}

// bit fields
static struct {
    ULONG Tracing : 1;
    ULONG Device : 1;
} Bits;
DRIVER_INITIALIZE E13;
NTSTATUS E13(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    NTSTATUS s;
    WPP_INIT_TRACING(D, P);
    Bits.Tracing = 1;
    s = Elsewhere();
    if (!NT_SUCCESS(s)) {
        if (Bits.Device)
            IoDeleteDevice(D->DeviceObject);
        if (Bits.Tracing) {
            WPP_CLEANUP(D);
            Bits.Tracing = 0;
        }
    }
    return s;
}

// ULONG flags in extension after zeroing
typedef struct _EXT {
    ULONG Flags;
    UCHAR Small;
    PVOID Ptr;
} EXT, *PEXT;
DRIVER_INITIALIZE E14;
NTSTATUS E14(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    PDEVICE_OBJECT dev;
    PEXT x;
    NTSTATUS s = IoCreateDevice(D, sizeof(EXT), NULL, 1, 0, 0, &dev);
    if (!NT_SUCCESS(s))
        return s;
    x = dev->DeviceExtension;
    RtlZeroMemory(x, sizeof(EXT));
    WPP_INIT_TRACING(D, P);
    x->Flags |= 4;
    x->Small |= 1;
    s = IoCreateSymbolicLink(P, P);
    if (!NT_SUCCESS(s)) {
        if (x->Flags & 4) {
            WPP_CLEANUP(D);
        }
        IoDeleteDevice(dev);
    }
    return s;
}

DRIVER_INITIALIZE E15;
NTSTATUS E15(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    PDEVICE_OBJECT dev;
    PEXT x;
    NTSTATUS s = IoCreateDevice(D, sizeof(EXT), NULL, 1, 0, 0, &dev);
    if (!NT_SUCCESS(s))
        return s;
    x = dev->DeviceExtension;
    WPP_INIT_TRACING(D, P);
    x->Small |= 1;
    x->Flags |= 8;
    s = Elsewhere();
    if (!NT_SUCCESS(s)) {
        if ((x->Flags & 8) && (x->Small & 1) != 0) {
            WPP_CLEANUP(D);
        }
        IoDeleteDevice(dev);
    }
    return s;
}
