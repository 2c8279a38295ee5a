// Copies, and a pointer that is taken back.
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

// registry path, correct
DRIVER_INITIALIZE F19;
NTSTATUS F19(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    WDF_DRIVER_CONFIG c;
    Ctx.Path = *P;
    Ctx.Path.Buffer = ExAllocatePoolWithTag(PagedPool, P->MaximumLength, 'x');
    if (!Ctx.Path.Buffer)
        return STATUS_NO_MEMORY;
    RtlCopyMemory(Ctx.Path.Buffer, P->Buffer, P->Length);
    WDF_DRIVER_CONFIG_INIT(&c, Add);
    return WdfDriverCreate(D, &Ctx.Path, NULL, &c, NULL);
}

static PUNICODE_STRING Current;
static NTSTATUS ReadParameters(VOID)
{
    return Current->Length ? STATUS_SUCCESS : STATUS_INVALID_PARAMETER;
}
DRIVER_INITIALIZE F20;
NTSTATUS F20(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    NTSTATUS s;
    UNREFERENCED_PARAMETER(D);
    Current = P;
    s = ReadParameters();
    Current = NULL;
    return s;
}

DRIVER_INITIALIZE F21;
NTSTATUS F21(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    USHORT n;
    UNREFERENCED_PARAMETER(D);
    n = P->Length;
    Ctx.Path.Length = n;
    Ctx.Path.MaximumLength = n + 2;
    Ctx.Text = ExAllocatePool2(POOL_FLAG_PAGED, n + 2, 'x');
    if (!Ctx.Text)
        return STATUS_NO_MEMORY;
    Ctx.Path.Buffer = Ctx.Text;
    RtlCopyUnicodeString(&Ctx.Path, P);
    return STATUS_SUCCESS;
}

DRIVER_INITIALIZE F22;
NTSTATUS F22(PDRIVER_OBJECT D, PUNICODE_STRING P)
{
    OBJECT_ATTRIBUTES oa;
    HANDLE h;
    NTSTATUS s;
    UNREFERENCED_PARAMETER(D);
    InitializeObjectAttributes(&oa, P, OBJ_KERNEL_HANDLE, NULL, NULL);
    s = ZwOpenKey(&h, KEY_READ, &oa);
    if (NT_SUCCESS(s))
        ZwClose(h);
    return STATUS_SUCCESS;
}
