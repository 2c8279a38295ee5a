// Zeroed is not set up, and what is set before is lost.
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

// config
DRIVER_INITIALIZE H1;
NTSTATUS H1(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    WDF_DRIVER_CONFIG c;
    RtlZeroMemory(&c, sizeof(c));
    c.EvtDriverDeviceAdd = Add;
    return WdfDriverCreate(D, P, NULL, &c, NULL); // want "passed without having been set up|is set before"
}

DRIVER_INITIALIZE H2;
NTSTATUS H2(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    WDF_DRIVER_CONFIG c;
    WDF_OBJECT_ATTRIBUTES a = {0};
    WDF_DRIVER_CONFIG_INIT(&c, Add);
    a.EvtCleanupCallback = EmptyCb;
    return WdfDriverCreate(D, P, &a, &c, NULL); // want "passed without having been set up|is set before"
}

DRIVER_INITIALIZE H3;
NTSTATUS H3(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    WDF_DRIVER_CONFIG c;
    c.EvtDriverUnload = NULL;
    c.DriverInitFlags |= WdfDriverInitNonPnpDriver; // want "passed without having been set up|is set before"
    WDF_DRIVER_CONFIG_INIT(&c, WDF_NO_EVENT_CALLBACK);
    return WdfDriverCreate(D, P, NULL, &c, NULL);
}
