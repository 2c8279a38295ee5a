// Set up by hand, by a list, as a member and by a copy.
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

// config as member, pointer
DRIVER_INITIALIZE F9;
NTSTATUS F9(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    PCTX x = &Ctx;
    WDF_DRIVER_CONFIG *c = &x->Config;
    RtlZeroMemory(&Ctx, sizeof(Ctx));
    WDF_DRIVER_CONFIG_INIT(c, Add);
    c->DriverPoolTag = Tag ? Tag : 'abcd';
    return x->Last = WdfDriverCreate(D, P, NULL, c, &x->Driver);
}

DRIVER_INITIALIZE F10;
NTSTATUS F10(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    WDF_DRIVER_CONFIG c = {sizeof(c), Add};
    return WdfDriverCreate(D, P, NULL, &c, NULL);
}

DRIVER_INITIALIZE F11;
NTSTATUS F11(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    WDF_DRIVER_CONFIG c;
    RtlZeroMemory(&c, sizeof(c));
    c.Size = sizeof(c);
    c.EvtDriverDeviceAdd = Add;
    return WdfDriverCreate(D, P, NULL, &c, NULL);
}

DRIVER_INITIALIZE F12;
NTSTATUS F12(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    WDF_DRIVER_CONFIG c, d;
    WDF_DRIVER_CONFIG_INIT(&c, Add);
    d = c;
    d.DriverPoolTag = 'abcd';
    return WdfDriverCreate(D, P, NULL, &d, NULL);
}
