// The failure reaches the caller in many ways.
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

// status-not-propagated, correct
DRIVER_INITIALIZE F1;
NTSTATUS F1(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    WDF_DRIVER_CONFIG c;
    WDF_DRIVER_CONFIG_INIT(&c, Add);
    Ctx.Last = WdfDriverCreate(D, P, WDF_NO_OBJECT_ATTRIBUTES, &c, &Ctx.Driver);
    if (Ctx.Driver == NULL)
        return Ctx.Last;
    return STATUS_SUCCESS;
}

DRIVER_INITIALIZE F2;
NTSTATUS F2(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    WDF_DRIVER_CONFIG c;
    NTSTATUS s;
    WDF_DRIVER_CONFIG_INIT(&c, Add);
    s = WdfDriverCreate(D, P, WDF_NO_OBJECT_ATTRIBUTES, &c, &Driver);
    return !NT_SUCCESS(s) ? s : STATUS_SUCCESS;
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

DRIVER_INITIALIZE F4;
NTSTATUS F4(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    WDF_DRIVER_CONFIG c;
    NTSTATUS s;
    WDF_DRIVER_CONFIG_INIT(&c, Add);
    do {
        s = WdfDriverCreate(D, P, WDF_NO_OBJECT_ATTRIBUTES, &c, &Driver);
        if (!NT_SUCCESS(s))
            break;
        s = Elsewhere();
        if (!NT_SUCCESS(s))
            break;
        return STATUS_SUCCESS;
    } while (FALSE);
    NT_ASSERT(!NT_SUCCESS(s));
    return s;
}

// failure mapped to another
DRIVER_INITIALIZE F5;
NTSTATUS F5(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    WDF_DRIVER_CONFIG c;
    WDF_DRIVER_CONFIG_INIT(&c, Add);
    if (WdfDriverCreate(D, P, WDF_NO_OBJECT_ATTRIBUTES, &c, WDF_NO_HANDLE) != STATUS_SUCCESS)
        return STATUS_DRIVER_INTERNAL_ERROR;
    return STATUS_SUCCESS;
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

// create twice, second with fallback
DRIVER_INITIALIZE F13;
NTSTATUS F13(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    WDF_DRIVER_CONFIG c;
    NTSTATUS s;
    WDF_DRIVER_CONFIG_INIT(&c, Add);
    s = WdfDriverCreate(D, P, NULL, &c, NULL);
    if (s == STATUS_INVALID_PARAMETER) {
        c.Size = 16;
        s = WdfDriverCreate(D, P, NULL, &c, NULL);
    }
    return s;
}

// wrapper with out status
static BOOLEAN Make(PDRIVER_OBJECT D, PUNICODE_STRING P, PNTSTATUS Out)
{
    WDF_DRIVER_CONFIG c;
    WDF_DRIVER_CONFIG_INIT(&c, Add);
    *Out = WdfDriverCreate(D, P, NULL, &c, &Driver);
    return NT_SUCCESS(*Out);
}
DRIVER_INITIALIZE F14;
NTSTATUS F14(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    NTSTATUS s;
    WDFSPINLOCK l;
    if (Make(D, P, &s)) {
        if (!NT_SUCCESS(WdfSpinLockCreate(NULL, &l)))
            KdPrint(("no lock"));
        s = STATUS_SUCCESS;
    }
    return s;
}

// switch on status
DRIVER_INITIALIZE F15;
NTSTATUS F15(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    WDF_DRIVER_CONFIG c;
    NTSTATUS s;
    WDF_DRIVER_CONFIG_INIT(&c, Add);
    switch (s = WdfDriverCreate(D, P, NULL, &c, NULL)) {
    case STATUS_SUCCESS:
        break;
    case STATUS_INSUFFICIENT_RESOURCES:
        return STATUS_NO_MEMORY;
    default:
        return s;
    }
    return STATUS_SUCCESS;
}

// global status
static NTSTATUS GlobalStatus;
static VOID MakeIt(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    WDF_DRIVER_CONFIG c;
    WDF_DRIVER_CONFIG_INIT(&c, Add);
    GlobalStatus = WdfDriverCreate(D, P, NULL, &c, NULL);
}
VOID Notify(VOID);
DRIVER_INITIALIZE F16;
NTSTATUS F16(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    MakeIt(D, P);
    Notify();
    if (NT_SUCCESS(GlobalStatus))
        return STATUS_SUCCESS;
    return GlobalStatus;
}

// bool ok accumulates
DRIVER_INITIALIZE F17;
NTSTATUS F17(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    WDF_DRIVER_CONFIG c;
    BOOLEAN ok = TRUE;
    WDF_DRIVER_CONFIG_INIT(&c, Add);
    ok = ok && NT_SUCCESS(WdfDriverCreate(D, P, NULL, &c, NULL));
    ok &= NT_SUCCESS(Elsewhere());
    return ok ? STATUS_SUCCESS : STATUS_UNSUCCESSFUL;
}

// error recorded in mask
DRIVER_INITIALIZE F18;
NTSTATUS F18(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    WDF_DRIVER_CONFIG c;
    ULONG failed = 0;
    WDF_DRIVER_CONFIG_INIT(&c, Add);
    if (!NT_SUCCESS(WdfDriverCreate(D, P, NULL, &c, NULL)))
        failed |= 1;
    if (!NT_SUCCESS(Elsewhere()))
        failed |= 2;
    if (failed & 1)
        return STATUS_UNSUCCESSFUL;
    if (failed)
        KdPrint(("optional"));
    return STATUS_SUCCESS;
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
