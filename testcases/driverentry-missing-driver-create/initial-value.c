// A mode that nothing sets is what it is initialized with.
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

// initial value decides: mode is always zero here, nothing registered needed
DRIVER_INITIALIZE M1;
NTSTATUS M1(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    WDF_DRIVER_CONFIG c;
    WDF_DRIVER_CONFIG_INIT(&c, Add);
    if (Mode == 1)
        return STATUS_SUCCESS;
    return WdfDriverCreate(D, P, NULL, &c, &Dev.Driver);
}
