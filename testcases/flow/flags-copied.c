// A flag that is constant, and one that is copied with its structure.
// check: driverentry-wpp-not-cleaned-up-on-failure
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

// global options
DRIVER_INITIALIZE M9;
NTSTATUS M9(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    NTSTATUS s;
    if (Options & 1) {
        WPP_INIT_TRACING(D, P);
    }
    s = Elsewhere();
    if (!NT_SUCCESS(s)) {
        if (Options & 1) {
            WPP_CLEANUP(D);
        }
    }
    return s;
}

// memory copied over a flag structure
typedef struct _F {
    BOOLEAN On;
    ULONG Pad;
} FLAGS;
DRIVER_INITIALIZE M10;
NTSTATUS M10(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    FLAGS a = {0}, b;
    NTSTATUS s;
    WPP_INIT_TRACING(D, P);
    a.On = TRUE;
    memcpy(&b, &a, sizeof(a));
    s = Elsewhere();
    if (!NT_SUCCESS(s) && b.On) {
        WPP_CLEANUP(D);
    }
    return s;
}
