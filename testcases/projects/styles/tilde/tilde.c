// A small filter with its whole end in one expression; a failed start is only told to the debugger of a debug build.
#include <fltKernel.h>

#if DBG
#define DBGONLY(x) x
static LONG StartFailures;
#else
#define DBGONLY(x)
#endif

DRIVER_INITIALIZE DriverEntry;
static NTSTATUS FLTAPI TildeUnload(FLT_FILTER_UNLOAD_FLAGS Flags);

#pragma alloc_text(INIT, DriverEntry)

static PFLT_FILTER Filter;
static PEX_CALLBACK_FUNCTION Unused;

static const FLT_CONTEXT_REGISTRATION Contexts[] = {{FLT_CONTEXT_END}};
static const FLT_REGISTRATION Registration = {
    sizeof(FLT_REGISTRATION), FLT_REGISTRATION_VERSION, 0, Contexts, NULL, TildeUnload,
};

static NTSTATUS FLTAPI TildeUnload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    return FltUnregisterFilter(Filter), Filter = NULL, STATUS_SUCCESS;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS Status;
    RTL_OSVERSIONINFOEXW Version = {sizeof(Version)};

    (void)RegistryPath;

    if (!NT_SUCCESS(RtlGetVersion((PRTL_OSVERSIONINFOW)&Version)))
        DbgPrint("tilde: warning: version unknown\n");

    if (!NT_SUCCESS(Status = FltRegisterFilter(DriverObject, &Registration, &Filter)))
#if DBG
        return DbgPrint("tilde: FltRegisterFilter %08x\n", Status), Status;
#else
        return Status;
#endif

    Status = FltStartFiltering(Filter);
    DBGONLY(if (!NT_SUCCESS(Status)) InterlockedIncrement(&StartFailures));

    // planted: driverentry-status-not-propagated
    return Version.dwMajorVersion >= 6 ? STATUS_SUCCESS : (FltUnregisterFilter(Filter), STATUS_NOT_SUPPORTED);
}
