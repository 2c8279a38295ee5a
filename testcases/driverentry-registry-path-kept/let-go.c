// Copied as memory, and let go before the end.
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

// path: static buffer
DRIVER_INITIALIZE M2;
NTSTATUS M2(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    UNREFERENCED_PARAMETER(D);
    Saved.Buffer = Buffer;
    Saved.MaximumLength = sizeof(Buffer);
    RtlCopyUnicodeString(&Saved, P);
    return STATUS_SUCCESS;
}

// path: memcpy of struct to local, then buffer used
DRIVER_INITIALIZE M3;
NTSTATUS M3(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    UNICODE_STRING local;
    UNREFERENCED_PARAMETER(D);
    RtlCopyMemory(&local, P, sizeof(local));
    RtlMoveMemory(Buffer, local.Buffer, min(local.Length, sizeof(Buffer)));
    return STATUS_SUCCESS;
}

// path: struct copied, then replaced on success only; failing path keeps
DRIVER_INITIALIZE M4;
NTSTATUS M4(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    PWSTR b;
    UNREFERENCED_PARAMETER(D);
    RtlCopyMemory(&Saved, P, sizeof(Saved));
    b = ExAllocatePoolWithTag(PagedPool, P->MaximumLength, 'x');
    if (!b)
        return STATUS_NO_MEMORY;
    RtlCopyMemory(b, P->Buffer, P->Length);
    Saved.Buffer = b;
    return STATUS_SUCCESS;
}

// zeroed after use
DRIVER_INITIALIZE M5;
NTSTATUS M5(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    NTSTATUS s;
    UNREFERENCED_PARAMETER(D);
    Dev.Ptr = P;
    Dev.Path = *P;
    s = Elsewhere();
    RtlZeroMemory(&Dev, sizeof(Dev));
    return s;
}

// exchange and take back
DRIVER_INITIALIZE M6;
NTSTATUS M6(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    NTSTATUS s;
    UNREFERENCED_PARAMETER(D);
    InterlockedExchangePointer((PVOID *)&Dev.Ptr, P);
    s = Elsewhere();
    InterlockedExchangePointer((PVOID *)&Dev.Ptr, NULL);
    return s;
}
