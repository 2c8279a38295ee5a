// Values on a path, not at the return.
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

// invalid return
DRIVER_INITIALIZE K1;
NTSTATUS K1(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    BOOLEAN ok = P->Length > 4;
    UNREFERENCED_PARAMETER(D);
    return ok; // want "entry function"
}

DRIVER_INITIALIZE K2;
NTSTATUS K2(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    NTSTATUS s = STATUS_PENDING;
    UNREFERENCED_PARAMETER(D);
    if (P->Length)
        s = Elsewhere();
    return s; // want "entry function"
}

DRIVER_INITIALIZE K3;
NTSTATUS K3(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    UNREFERENCED_PARAMETER(D);
    return P->Length ? STATUS_SUCCESS : -1; // want "entry function"
}
