// Cleaned up by what counters, owners, statuses and lists tell.
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

// two phases: second undoes first through pointer to function held in a local
static VOID Stop(PDRIVER_OBJECT D)
{
    WPP_CLEANUP(D);
}

// BooleanFlagOn, pointers as flags
DRIVER_INITIALIZE E16;
NTSTATUS E16(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    NTSTATUS s;
    PVOID a = NULL, b = NULL;
    WPP_INIT_TRACING(D, P);
    a = ExAllocatePoolWithTag(PagedPool, 10, 'x');
    if (!a) {
        s = STATUS_NO_MEMORY;
        goto c;
    }
    b = ExAllocatePoolWithTag(PagedPool, 10, 'x');
    if (!b) {
        s = STATUS_NO_MEMORY;
        goto c;
    }
    s = STATUS_SUCCESS;
c:
    if (a && !b)
        ExFreePool(a);
    if (!a || !b) {
        WPP_CLEANUP(D);
    }
    return s;
}

// InterlockedCompareExchange guard, bit test and set
static LONG Started;
DRIVER_INITIALIZE E17;
NTSTATUS E17(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    NTSTATUS s;
    if (InterlockedCompareExchange(&Started, 1, 0) == 0) {
        WPP_INIT_TRACING(D, P);
    }
    s = Elsewhere();
    if (!NT_SUCCESS(s) && InterlockedCompareExchange(&Started, 0, 1) == 1) {
        WPP_CLEANUP(D);
    }
    return s;
}

static LONG Refs;
DRIVER_INITIALIZE E18;
NTSTATUS E18(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    NTSTATUS s;
    if (InterlockedIncrement(&Refs) == 1) {
        WPP_INIT_TRACING(D, P);
    }
    s = Elsewhere();
    if (!NT_SUCCESS(s) && InterlockedDecrement(&Refs) == 0) {
        WPP_CLEANUP(D);
    }
    return s;
}

// status chain with &&
DRIVER_INITIALIZE E19;
NTSTATUS E19(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    NTSTATUS s;
    BOOLEAN ok;
    WPP_INIT_TRACING(D, P);
    ok = NT_SUCCESS(s = IoCreateDevice(D, 0, NULL, 1, 0, 0, NULL)) &&
         NT_SUCCESS(s = IoCreateSymbolicLink(P, P)) && NT_SUCCESS(s = Elsewhere());
    if (ok)
        return STATUS_SUCCESS;
    WPP_CLEANUP(D);
    return s;
}

// MDL-like ownership: context takes over, freed by helper
typedef struct _OWNER {
    PDRIVER_OBJECT D;
    VOID (*Close)(struct _OWNER *);
} OWNER;
static VOID CloseOwner(OWNER *o)
{
    if (o->D) {
        WPP_CLEANUP(o->D);
        o->D = NULL;
    }
}
DRIVER_INITIALIZE E20;
NTSTATUS E20(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    OWNER o;
    NTSTATUS s;
    o.D = D;
    o.Close = CloseOwner;
    WPP_INIT_TRACING(D, P);
    s = IoCreateDevice(D, 0, NULL, 1, 0, 0, NULL);
    if (!NT_SUCCESS(s)) {
        o.Close(&o);
        return s;
    }
    return s;
}

DRIVER_INITIALIZE E21;
NTSTATUS E21(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    OWNER *o;
    NTSTATUS s;
    o = ExAllocatePoolWithTag(NonPagedPool, sizeof(*o), 'x');
    if (!o)
        return STATUS_NO_MEMORY;
    o->D = D;
    o->Close = CloseOwner;
    WPP_INIT_TRACING(D, P);
    s = Elsewhere();
    if (!NT_SUCCESS(s)) {
        o->Close(o);
        ExFreePool(o);
        return s;
    }
    return s;
}

// comparison with a status list; hresult-ish; error return of PVOID
DRIVER_INITIALIZE E22;
NTSTATUS E22(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    NTSTATUS s;
    WPP_INIT_TRACING(D, P);
    s = Elsewhere();
    if (s == STATUS_NOT_SUPPORTED || s == STATUS_NOT_IMPLEMENTED)
        s = STATUS_SUCCESS;
    if (s >= 0)
        return s;
    WPP_CLEANUP(D);
    return s;
}

DRIVER_INITIALIZE E23;
NTSTATUS E23(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    NTSTATUS s, r = STATUS_SUCCESS;
    WPP_INIT_TRACING(D, P);
    s = Elsewhere();
    if (!NT_SUCCESS(s))
        r = s;
    s = Elsewhere();
    if (!NT_SUCCESS(s))
        r = s;
    if (!NT_SUCCESS(r)) {
        WPP_CLEANUP(D);
    }
    return r;
}

// min of two statuses
DRIVER_INITIALIZE E24;
NTSTATUS E24(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    NTSTATUS a, b;
    WPP_INIT_TRACING(D, P);
    a = Elsewhere();
    b = Elsewhere();
    a = min(a, b);
    if (a < STATUS_SUCCESS) {
        WPP_CLEANUP(D);
    }
    return a;
}

// status ORed
DRIVER_INITIALIZE E25;
NTSTATUS E25(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    NTSTATUS a;
    WPP_INIT_TRACING(D, P);
    a = Elsewhere();
    a |= Elsewhere();
    if (!NT_SUCCESS(a)) {
        WPP_CLEANUP(D);
        return STATUS_UNSUCCESSFUL;
    }
    return STATUS_SUCCESS;
}

// initialised pointer table entry called conditionally
DRIVER_INITIALIZE E26;
NTSTATUS E26(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    NTSTATUS s = STATUS_SUCCESS;
    WPP_INIT_TRACING(D, P);
    if (g_Init)
        s = g_Init();
    if (!NT_SUCCESS(s)) {
        WPP_CLEANUP(D);
    }
    return s;
}

// KeBugCheck or int 3
DRIVER_INITIALIZE E27;
NTSTATUS E27(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    NTSTATUS s;
    WPP_INIT_TRACING(D, P);
    s = Elsewhere();
    if (!NT_SUCCESS(s))
        KeBugCheckEx(1, 2, 3, 4, 5);
    return s;
}

// list walking cleanup
typedef struct _ITEM {
    LIST_ENTRY L;
    VOID (*Undo)(PDRIVER_OBJECT);
} ITEM;
static ITEM TraceItem = {{NULL, NULL}, Stop};
DRIVER_INITIALIZE E28;
NTSTATUS E28(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    NTSTATUS s;
    InitializeListHead(&G.List);
    WPP_INIT_TRACING(D, P);
    InsertHeadList(&G.List, &TraceItem.L);
    s = Elsewhere();
    if (!NT_SUCCESS(s)) {
        while (!IsListEmpty(&G.List)) {
            PLIST_ENTRY e = RemoveHeadList(&G.List);
            CONTAINING_RECORD(e, ITEM, L)->Undo(D);
        }
    }
    return s;
}
