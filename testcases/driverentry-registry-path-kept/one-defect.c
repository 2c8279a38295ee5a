// Kept by an assignment, by a copy of the structure and by an exchange, as a whole and in part.
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

// registry path
DRIVER_INITIALIZE I1;
NTSTATUS I1(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    UNREFERENCED_PARAMETER(D);
    Ctx.PathPtr = P; // want "the registry path"
    return STATUS_SUCCESS;
}

DRIVER_INITIALIZE I2;
NTSTATUS I2(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    PCTX x;
    UNREFERENCED_PARAMETER(D);
    x = ExAllocatePool2(POOL_FLAG_PAGED, sizeof(*x), 'x');
    if (!x)
        return STATUS_NO_MEMORY;
    RtlZeroMemory(x, sizeof(*x));
    x->Path = *P; // want "the registry path"
    D->DriverExtension->ServiceKeyName.Buffer = NULL;
    Ctx.Text = (PWSTR)x;
    return STATUS_SUCCESS;
}

DRIVER_INITIALIZE I3;
NTSTATUS I3(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    UNREFERENCED_PARAMETER(D);
    RtlCopyMemory(&Ctx.Path, P, sizeof(*P)); // want "the registry path"
    return STATUS_SUCCESS;
}

DRIVER_INITIALIZE I4;
NTSTATUS I4(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    UNREFERENCED_PARAMETER(D);
    InterlockedExchangePointer((PVOID *)&Ctx.PathPtr, P); // want "the registry path"
    return STATUS_SUCCESS;
}

DRIVER_INITIALIZE I5;
NTSTATUS I5(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    PWSTR w = P->Buffer;
    UNREFERENCED_PARAMETER(D);
    while (*w && *w != L'\\')
        w++;
    Ctx.Text = w; // want "the registry path"
    return STATUS_SUCCESS;
}
