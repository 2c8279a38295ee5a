// Methods before the creation, and behind one that failed.
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

// framework call before create
DRIVER_INITIALIZE D1;
NTSTATUS D1(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    WDF_DRIVER_CONFIG c;
    NTSTATUS s;
    WDFSPINLOCK l;
    WDF_DRIVER_CONFIG_INIT(&c, Add);
    if (!NT_SUCCESS(s = WdfSpinLockCreate(NULL, &l))) // want "is called"
        return s;
    return WdfDriverCreate(D, P, NULL, &c, NULL);
}

DRIVER_INITIALIZE D2;
NTSTATUS D2(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    WDF_DRIVER_CONFIG c;
    NTSTATUS s;
    WDFSPINLOCK l;
    WDF_DRIVER_CONFIG_INIT(&c, Add);
    s = WdfDriverCreate(D, P, NULL, &c, NULL);
    if (NT_ERROR(s))
        KdPrint(("x"));
    WdfSpinLockCreate(NULL, &l); // want "is called"
    return s;
}
