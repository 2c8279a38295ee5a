// Methods in one condition with the creation.
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

DRIVER_INITIALIZE F3;
NTSTATUS F3(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    WDF_DRIVER_CONFIG c;
    NTSTATUS s = STATUS_SUCCESS;
    BOOLEAN ok;
    WDF_DRIVER_CONFIG_INIT(&c, Add);
    ok = NT_SUCCESS(s = WdfDriverCreate(D, P, WDF_NO_OBJECT_ATTRIBUTES, &c, &Driver));
    if (ok) {
        s = WdfSpinLockCreate(NULL, (WDFSPINLOCK *)&Ctx);
        if (!NT_SUCCESS(s))
            s = STATUS_SUCCESS;
    }
    return s;
}

// framework call inside condition chain
DRIVER_INITIALIZE F7;
NTSTATUS F7(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    WDF_DRIVER_CONFIG c;
    NTSTATUS s;
    WDFSPINLOCK l;
    WDF_DRIVER_CONFIG_INIT(&c, Add);
    if (NT_SUCCESS(s = WdfDriverCreate(D, P, NULL, &c, NULL)) &&
        NT_SUCCESS(s = WdfSpinLockCreate(NULL, &l)) && NT_SUCCESS(s = Elsewhere()))
        return s;
    return s;
}

// optional driver create in a user-selected mode
DRIVER_INITIALIZE F8;
NTSTATUS F8(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    WDF_DRIVER_CONFIG c;
    NTSTATUS s;
    WDF_DRIVER_CONFIG_INIT(&c, WDF_NO_EVENT_CALLBACK);
    c.DriverInitFlags |= WdfDriverInitNonPnpDriver;
    c.EvtDriverUnload = EvtUnload;
    s = WdfDriverCreate(D, P, WDF_NO_OBJECT_ATTRIBUTES, &c, &Driver);
    if (NT_SUCCESS(s)) {
        PWDFDEVICE_INIT i = WdfControlDeviceInitAllocate(Driver, &SDDL_DEVOBJ_SYS_ALL_ADM_ALL);
        if (i == NULL) {
            s = STATUS_INSUFFICIENT_RESOURCES;
            goto end;
        }
        WdfDeviceInitFree(i);
    }
end:
    return s;
}
