// Created by a function that a table names.
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

// missing create: helper elsewhere through table, other registration
static NTSTATUS (*const Creators[])(PDRIVER_OBJECT, PUNICODE_STRING) = {F1, F2};
DRIVER_INITIALIZE F25;
NTSTATUS F25(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    ULONG i;
    NTSTATUS s = STATUS_SUCCESS;
    for (i = 0; i < 1 && NT_SUCCESS(s); ++i)
        s = Creators[i](D, P);
    return s;
}
