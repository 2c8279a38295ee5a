// A number that decides, and is not returned.
#include <ntddk.h>
#include <wdf.h>
#include <driverentry_wpp.h>
EVT_WDF_DRIVER_DEVICE_ADD Add;
EVT_WDF_DRIVER_UNLOAD EvtUnload;
EVT_WDF_OBJECT_CONTEXT_CLEANUP CleanupCb;
EVT_WDF_OBJECT_CONTEXT_CLEANUP EmptyCb;
NTSTATUS Elsewhere(VOID);
typedef struct _CTX {
    WDFDRIVER Driver;
    NTSTATUS Last;
    UNICODE_STRING Path;
    PWSTR Text;
    WDF_DRIVER_CONFIG Config;
} CTX, *PCTX;
static CTX Ctx;
static WDFDRIVER Driver;
static ULONG Tag;
VOID CleanupCb(WDFOBJECT o)
{
    UNREFERENCED_PARAMETER(o);
    WPP_CLEANUP(NULL);
}
VOID EmptyCb(WDFOBJECT o)
{
    UNREFERENCED_PARAMETER(o);
}
VOID EvtUnload(WDFDRIVER d)
{
    WPP_CLEANUP(WdfDriverWdmGetDriverObject(d));
}

// invalid-return, correct
DRIVER_INITIALIZE F23;
NTSTATUS F23(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    BOOLEAN ok = P->Length > 4;
    UNREFERENCED_PARAMETER(D);
    return ok ? STATUS_SUCCESS : STATUS_UNSUCCESSFUL;
}

DRIVER_INITIALIZE F24;
NTSTATUS F24(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    LONG n = 0;
    UNREFERENCED_PARAMETER(D);
    if (P->Length)
        n = 1;
    return n ? STATUS_SUCCESS : STATUS_NO_MEMORY;
}
