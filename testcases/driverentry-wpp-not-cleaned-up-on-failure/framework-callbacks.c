// A callback of the driver object takes tracing over when the object exists.
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

DRIVER_INITIALIZE F6;
NTSTATUS F6(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    WDF_DRIVER_CONFIG c;
    NTSTATUS s;
    WDF_OBJECT_ATTRIBUTES a;
    WDF_DRIVER_CONFIG_INIT(&c, Add);
    c.EvtDriverUnload = EvtUnload;
    WDF_OBJECT_ATTRIBUTES_INIT(&a);
    a.EvtCleanupCallback = CleanupCb;
    WPP_INIT_TRACING(D, P);
    s = WdfDriverCreate(D, P, &a, &c, WDF_NO_HANDLE);
    if (NT_ERROR(s)) {
        WPP_CLEANUP(D);
        return s;
    }
    return Elsewhere();
}

// attributes with a context type and cleanup on both
DRIVER_INITIALIZE F26;
NTSTATUS F26(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    WDF_DRIVER_CONFIG c;
    WDF_OBJECT_ATTRIBUTES a;
    NTSTATUS s;
    BOOLEAN trace = FALSE;
    __try {
        WPP_INIT_TRACING(D, P);
        trace = TRUE;
        WDF_OBJECT_ATTRIBUTES_INIT(&a);
        a.EvtDestroyCallback = CleanupCb;
        WDF_DRIVER_CONFIG_INIT(&c, Add);
        s = WdfDriverCreate(D, P, &a, &c, NULL);
        if (!NT_SUCCESS(s))
            __leave;
        trace = FALSE;
        s = Elsewhere();
        if (!NT_SUCCESS(s))
            __leave;
    } __finally {
        if (trace) {
            WPP_CLEANUP(D);
        }
    }
    return s;
}
