// An entry that the linker is told of by another way: it sets the security cookie itself, and catches what it can.
// Nothing is wrong here.
#include <ntddk.h>
#include <wdf.h>
#include <intrin.h>

extern uintptr_t __security_cookie;
void __cdecl __security_init_cookie(void);

DRIVER_INITIALIZE DriverEntry;
EVT_WDF_DRIVER_UNLOAD CookieUnload;
EVT_WDF_DEVICE_CONTEXT_CLEANUP CookieCleanup;

#ifdef ALLOC_PRAGMA
#pragma alloc_text(INIT, DriverEntry)
#pragma alloc_text(PAGE, CookieUnload)
#endif

typedef union _PROCESSOR_FACTS {
    int Registers[4];
    struct {
        int Eax, Ebx, Ecx, Edx;
    } s;
} PROCESSOR_FACTS;

static BOOLEAN IsSupported(VOID)
{
#if defined(_M_AMD64) || defined(_M_IX86)
    PROCESSOR_FACTS Facts = {{0}};
    __cpuid(Facts.Registers, 1);
    return BooleanFlagOn(Facts.s.Ecx, 1 << 20);
#elif defined(_M_ARM64)
    return TRUE;
#else
#error "which machine?"
#endif
}

static NTSTATUS CreateControlDevice(WDFDRIVER Driver)
{
    DECLARE_CONST_UNICODE_STRING(Name, L"\\Device\\Cookie");
    PWDFDEVICE_INIT Init;
    WDFDEVICE Device = NULL;
    NTSTATUS Status;

    Init = WdfControlDeviceInitAllocate(Driver, &SDDL_DEVOBJ_SYS_ALL_ADM_ALL);
    if (Init == NULL)
        return STATUS_INSUFFICIENT_RESOURCES;
    Status = WdfDeviceInitAssignName(Init, &Name);
    if (NT_SUCCESS(Status))
        Status = WdfDeviceCreate(&Init, WDF_NO_OBJECT_ATTRIBUTES, &Device);
    if (NT_SUCCESS(Status))
        WdfControlFinishInitializing(Device);
    else if (Init != NULL)
        WdfDeviceInitFree(Init);
    return Status;
}

NTSTATUS DriverEntry(_In_ PDRIVER_OBJECT DriverObject, _In_ PUNICODE_STRING RegistryPath)
{
    WDF_DRIVER_CONFIG Config;
    WDFDRIVER Driver = NULL;
    NTSTATUS Status;

    __security_init_cookie();
    NT_ASSERT(__security_cookie != 0);

    __try {
        if (!IsSupported())
            return STATUS_HV_FEATURE_UNAVAILABLE;

        WDF_DRIVER_CONFIG_INIT(&Config, WDF_NO_EVENT_CALLBACK);
        Config.DriverInitFlags = WdfDriverInitNonPnpDriver;
        Config.EvtDriverUnload = CookieUnload;
        Status = WdfDriverCreate(DriverObject, RegistryPath, WDF_NO_OBJECT_ATTRIBUTES, &Config, &Driver);
        Status = NT_SUCCESS(Status) ? CreateControlDevice(Driver) : Status;
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        Status = GetExceptionCode();
        if (NT_SUCCESS(Status))
            Status = STATUS_UNHANDLED_EXCEPTION;
    }
    return Status;
}

VOID CookieUnload(_In_ WDFDRIVER Driver)
{
    PAGED_CODE();
    UNREFERENCED_PARAMETER(Driver);
}
