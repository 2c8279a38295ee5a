// Ways to lose the failure.
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

// status not propagated
DRIVER_INITIALIZE C1;
NTSTATUS C1(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    WDF_DRIVER_CONFIG c;
    NTSTATUS s;
    WDF_DRIVER_CONFIG_INIT(&c, Add);
    s = WdfDriverCreate(D, P, NULL, &c, NULL);
    if (NT_ERROR(s))
        KdPrint(("x"));
    return STATUS_SUCCESS; // want "returns success although"
}

DRIVER_INITIALIZE C2;
NTSTATUS C2(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    WDF_DRIVER_CONFIG c;
    NTSTATUS s;
    WDF_DRIVER_CONFIG_INIT(&c, Add);
    s = WdfDriverCreate(D, P, NULL, &c, NULL);
    if (!NT_SUCCESS(s))
        goto out;
    KdPrint(("ok"));
out:
    s = STATUS_SUCCESS;
    return s; // want "returns success although"
}

DRIVER_INITIALIZE C3;
NTSTATUS C3(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    WDF_DRIVER_CONFIG c;
    ULONG failed = 0;
    WDF_DRIVER_CONFIG_INIT(&c, Add);
    if (!NT_SUCCESS(WdfDriverCreate(D, P, NULL, &c, NULL)))
        failed |= 1;
    if (failed & 2)
        return STATUS_UNSUCCESSFUL;
    return STATUS_SUCCESS; // want "returns success although"
}

static NTSTATUS Make(PDRIVER_OBJECT D, PUNICODE_STRING P, WDFDRIVER *Out)
{
    WDF_DRIVER_CONFIG c;
    WDF_DRIVER_CONFIG_INIT(&c, Add);
    return WdfDriverCreate(D, P, NULL, &c, Out);
}
DRIVER_INITIALIZE C4;
NTSTATUS C4(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    (VOID) Make(D, P, &Driver);
    return STATUS_SUCCESS; // want "returns success although"
}

// shadowed
DRIVER_INITIALIZE C5;
NTSTATUS C5(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    WDF_DRIVER_CONFIG c;
    NTSTATUS s = STATUS_SUCCESS;
    WDF_DRIVER_CONFIG_INIT(&c, Add);
    {
        NTSTATUS s = WdfDriverCreate(D, P, NULL, &c, NULL);
        if (!NT_SUCCESS(s))
            KdPrint(("x"));
    }
    return s; // want "returns success although"
}

// overwritten
DRIVER_INITIALIZE C6;
NTSTATUS C6(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    WDF_DRIVER_CONFIG c;
    NTSTATUS s;
    WDF_DRIVER_CONFIG_INIT(&c, Add);
    s = WdfDriverCreate(D, P, NULL, &c, NULL);
    s = IoCreateDevice(D, 0, NULL, 1, 0, 0, NULL);
    if (!NT_SUCCESS(s))
        return s;
    return STATUS_SUCCESS; // want "returns success although"
}

// bool to status
DRIVER_INITIALIZE C7;
NTSTATUS C7(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    WDF_DRIVER_CONFIG c;
    WDF_DRIVER_CONFIG_INIT(&c, Add);
    return !NT_SUCCESS(WdfDriverCreate(D, P, NULL, &c, NULL)); // want "returns success although"
}
