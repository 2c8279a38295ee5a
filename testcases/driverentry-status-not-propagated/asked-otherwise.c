// A status that is asked for its sign, its severity or its bits, in other types.
#include <ntddk.h>
#include <wdf.h>
#include <driverentry_wpp.h>
EVT_WDF_DRIVER_DEVICE_ADD Add;
NTSTATUS Elsewhere(VOID);
NTSTATUS Configure(PWDF_DRIVER_CONFIG c);
typedef struct _DEV {
    UNICODE_STRING Path;
    PUNICODE_STRING Ptr;
    WDFDRIVER Driver;
} DEV;
static DEV Dev;
static UNICODE_STRING Saved;
static WCHAR Buffer[260];
static ULONG Mode;
static ULONG Options = 3;

// create result as HRESULT/ULONG/LONGLONG
DRIVER_INITIALIZE M11;
NTSTATUS M11(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    WDF_DRIVER_CONFIG c;
    ULONG rc;
    WDF_DRIVER_CONFIG_INIT(&c, Add);
    rc = (ULONG)WdfDriverCreate(D, P, NULL, &c, NULL);
    if (rc & 0x80000000)
        return (NTSTATUS)rc;
    return STATUS_SUCCESS;
}

DRIVER_INITIALIZE M12;
NTSTATUS M12(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    WDF_DRIVER_CONFIG c;
    LONGLONG rc;
    WDF_DRIVER_CONFIG_INIT(&c, Add);
    rc = WdfDriverCreate(D, P, NULL, &c, NULL);
    if (rc != 0)
        return (NTSTATUS)rc;
    return STATUS_SUCCESS;
}

DRIVER_INITIALIZE M13;
NTSTATUS M13(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    WDF_DRIVER_CONFIG c;
    ULONG rc;
    WDF_DRIVER_CONFIG_INIT(&c, Add);
    rc = (ULONG)WdfDriverCreate(D, P, NULL, &c, NULL);
    if (rc >= 0x80000000)
        return (NTSTATUS)rc;
    return STATUS_SUCCESS;
}

DRIVER_INITIALIZE M14;
NTSTATUS M14(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    WDF_DRIVER_CONFIG c;
    NTSTATUS s;
    WDF_DRIVER_CONFIG_INIT(&c, Add);
    s = WdfDriverCreate(D, P, NULL, &c, NULL);
    if ((ULONG)s >> 31)
        return s;
    return STATUS_SUCCESS;
}

DRIVER_INITIALIZE M15;
NTSTATUS M15(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    WDF_DRIVER_CONFIG c;
    NTSTATUS s;
    WDF_DRIVER_CONFIG_INIT(&c, Add);
    s = WdfDriverCreate(D, P, NULL, &c, NULL);
    switch ((ULONG)s >> 30) {
    case 0:
    case 1:
        return STATUS_SUCCESS;
    default:
        return s;
    }
}

DRIVER_INITIALIZE M16;
NTSTATUS M16(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    WDF_DRIVER_CONFIG c;
    NTSTATUS s;
    BOOLEAN bad;
    WDF_DRIVER_CONFIG_INIT(&c, Add);
    s = WdfDriverCreate(D, P, NULL, &c, NULL);
    bad = !NT_SUCCESS(s);
    if (bad == TRUE)
        return s;
    return STATUS_SUCCESS;
}

DRIVER_INITIALIZE M17;
NTSTATUS M17(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    WDF_DRIVER_CONFIG c;
    NTSTATUS s;
    WDF_DRIVER_CONFIG_INIT(&c, Add);
    s = WdfDriverCreate(D, P, NULL, &c, NULL);
    if (NT_SUCCESS(s) == FALSE)
        return s;
    return STATUS_SUCCESS;
}

DRIVER_INITIALIZE M18;
NTSTATUS M18(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    WDF_DRIVER_CONFIG c;
    NTSTATUS s;
    WDF_DRIVER_CONFIG_INIT(&c, Add);
    s = WdfDriverCreate(D, P, NULL, &c, NULL);
    if (s & 0xC0000000)
        return s;
    return STATUS_SUCCESS;
}

DRIVER_INITIALIZE M19;
NTSTATUS M19(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    WDF_DRIVER_CONFIG c;
    NTSTATUS s;
    WDF_DRIVER_CONFIG_INIT(&c, Add);
    s = WdfDriverCreate(D, P, NULL, &c, NULL);
    if (NT_ERROR(s) || NT_WARNING(s))
        goto bad;
    return STATUS_SUCCESS;
bad:
    return s;
}

DRIVER_INITIALIZE M20;
NTSTATUS M20(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    WDF_DRIVER_CONFIG c;
    NTSTATUS s;
    WDF_DRIVER_CONFIG_INIT(&c, Add);
    s = WdfDriverCreate(D, P, NULL, &c, NULL);
    if (((ULONG)s & 0xC0000000) == 0xC0000000)
        return s;
    return STATUS_SUCCESS;
}
