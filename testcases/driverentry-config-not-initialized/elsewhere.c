// Set up by a function whose body is not here, and by a list of the program.
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

// config set up elsewhere
DRIVER_INITIALIZE M7;
NTSTATUS M7(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    WDF_DRIVER_CONFIG c;
    RtlZeroMemory(&c, sizeof(c));
    if (!NT_SUCCESS(Configure(&c)))
        return STATUS_UNSUCCESSFUL;
    return WdfDriverCreate(D, P, NULL, &c, NULL);
}

// config static, initialised by list
static WDF_DRIVER_CONFIG Config = {sizeof(WDF_DRIVER_CONFIG), Add};
DRIVER_INITIALIZE M8;
NTSTATUS M8(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    return WdfDriverCreate(D, P, NULL, &Config, NULL);
}
