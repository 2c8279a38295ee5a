// Initialisation of the minifilter; one way out has its label in the wrong place.
#include "sieve.h"
#include "sieve.tmh"

SIEVE_DATA SieveData;

#ifdef ALLOC_PRAGMA
    #pragma alloc_text(INIT, DriverEntry)
    #pragma alloc_text(PAGE, SieveUnload)
    #pragma alloc_text(PAGE, SieveQueryTeardown)
#endif

NTSTATUS
DriverEntry (
    _In_ PDRIVER_OBJECT DriverObject,
    _In_ PUNICODE_STRING RegistryPath
    )
{
    PSECURITY_DESCRIPTOR sd = NULL;
    OBJECT_ATTRIBUTES oa;
    UNICODE_STRING name;
    UNICODE_STRING altitude = RTL_CONSTANT_STRING(L"265007");
    NTSTATUS status;

    WPP_INIT_TRACING(DriverObject, RegistryPath);
    SieveTraceEvent(TRACE_LEVEL_INFORMATION, SIEVE_TRACE_INIT, "loading, %wZ", RegistryPath);

    ExInitializeDriverRuntime(DrvRtPoolNxOptIn);
    RtlZeroMemory(&SieveData, sizeof(SieveData));
    SieveData.DriverObject = DriverObject;

    status = SieveReadConfiguration(RegistryPath);
    if (!NT_SUCCESS(status)) {
        SieveTraceError(SIEVE_TRACE_INIT, "configuration: %!STATUS!", status);
        goto DriverEntryCleanup;
    }

    status = FltRegisterFilter(DriverObject, &SieveRegistration, &SieveData.Filter);
    if (!NT_SUCCESS(status)) {
        SieveTraceError(SIEVE_TRACE_INIT, "FltRegisterFilter: %!STATUS!", status);
        goto DriverEntryCleanup;
    }

    status = FltBuildDefaultSecurityDescriptor(&sd, FLT_PORT_ALL_ACCESS);
    if (!NT_SUCCESS(status)) {
        goto DriverEntryUnregister;
    }

    RtlInitUnicodeString(&name, SIEVE_PORT_NAME);
    InitializeObjectAttributes(&oa, &name, OBJ_KERNEL_HANDLE | OBJ_CASE_INSENSITIVE, NULL, sd);
    status = FltCreateCommunicationPort(SieveData.Filter, &SieveData.ServerPort, &oa, NULL, SievePortConnect,
                                        SievePortDisconnect, NULL, 1);
    FltFreeSecurityDescriptor(sd);
    if (!NT_SUCCESS(status)) {
        SieveTraceError(SIEVE_TRACE_PORT, "FltCreateCommunicationPort: %!STATUS!", status);
        goto DriverEntryUnregister;
    }

    status = CmRegisterCallbackEx(NULL, &altitude, DriverObject, NULL, &SieveData.CmCookie, NULL);
    if (!NT_SUCCESS(status)) {
        goto DriverEntryClosePort;
    }
    SieveData.CmRegistered = TRUE;

    status = FltStartFiltering(SieveData.Filter);
    if (!NT_SUCCESS(status)) {
        SieveTraceError(SIEVE_TRACE_INIT, "FltStartFiltering: %!STATUS!", status);
        goto DriverEntryUnregisterCm;
    }

    return STATUS_SUCCESS;

DriverEntryUnregisterCm:
    CmUnRegisterCallback(SieveData.CmCookie);

DriverEntryClosePort:
    FltCloseCommunicationPort(SieveData.ServerPort);

DriverEntryUnregister:
    FltUnregisterFilter(SieveData.Filter);
    SieveFreeConfiguration();
    WPP_CLEANUP(DriverObject);

DriverEntryCleanup:
    // planted: driverentry-wpp-not-cleaned-up-on-failure
    return status;
}

NTSTATUS
SieveUnload (
    _In_ FLT_FILTER_UNLOAD_FLAGS Flags
    )
{
    UNREFERENCED_PARAMETER(Flags);
    PAGED_CODE();

    if (SieveData.CmRegistered) {
        CmUnRegisterCallback(SieveData.CmCookie);
    }
    FltCloseCommunicationPort(SieveData.ServerPort);
    FltUnregisterFilter(SieveData.Filter);
    SieveFreeConfiguration();
    WPP_CLEANUP(SieveData.DriverObject);
    return STATUS_SUCCESS;
}
