// Steps that say yes or no, and leave why in a structure. One no is not asked for its reason.
#include <ntddk.h>
#include <wdf.h>

typedef struct { NTSTATUS last; int depth; } jetty_error;

static BOOLEAN jetty_fail(jetty_error *e, NTSTATUS s) { e->last = s; e->depth++; return FALSE; }
#define OK_OR(e, s) (NT_SUCCESS(s) ? TRUE : jetty_fail((e), (s)))

EVT_WDF_DRIVER_DEVICE_ADD jetty_add;
DRIVER_INITIALIZE DriverEntry;
static WDFDRIVER driver;
static WDFTIMER timer;

static BOOLEAN jetty_create(PDRIVER_OBJECT o, PUNICODE_STRING p, jetty_error *e)
{
    WDF_DRIVER_CONFIG c;
    NTSTATUS s;

    WDF_DRIVER_CONFIG_INIT(&c, jetty_add);
    s = WdfDriverCreate(o, p, WDF_NO_OBJECT_ATTRIBUTES, &c, &driver);
    return OK_OR(e, s);
}

static VOID jetty_tick(WDFTIMER t) { UNREFERENCED_PARAMETER(t); }

static BOOLEAN jetty_timer(jetty_error *e)
{
    WDF_TIMER_CONFIG c;
    WDF_OBJECT_ATTRIBUTES a;

    WDF_TIMER_CONFIG_INIT_PERIODIC(&c, jetty_tick, 100);
    WDF_OBJECT_ATTRIBUTES_INIT(&a);
    a.ParentObject = driver;
    return OK_OR(e, WdfTimerCreate(&c, &a, &timer));
}

#pragma alloc_text(INIT, DriverEntry)
NTSTATUS DriverEntry(PDRIVER_OBJECT o, PUNICODE_STRING p)
{
    jetty_error e = {STATUS_SUCCESS, 0};

    if (jetty_create(o, p, &e) && !jetty_timer(&e))
        return e.last;

    // planted: driverentry-status-not-propagated
    return STATUS_SUCCESS;
}
