// What the files of the minifilter share.
#pragma once

#include <fltKernel.h>
#include <dontuse.h>
#include <suppress.h>
#include "trace.h"

#define SIEVE_PORT_NAME L"\\SievePort"
#define SIEVE_POOL_TAG  'veiS'

typedef struct _SIEVE_DATA {
    PDRIVER_OBJECT DriverObject;
    PFLT_FILTER Filter;
    PFLT_PORT ServerPort;
    PFLT_PORT ClientPort;
    PEPROCESS UserProcess;
    LARGE_INTEGER CmCookie;
    BOOLEAN CmRegistered;
    UNICODE_STRING *Extensions;
    ULONG ExtensionCount;
} SIEVE_DATA, *PSIEVE_DATA;

extern SIEVE_DATA SieveData;
extern const FLT_REGISTRATION SieveRegistration;

DRIVER_INITIALIZE DriverEntry;

NTSTATUS SieveUnload(_In_ FLT_FILTER_UNLOAD_FLAGS Flags);
NTSTATUS SieveQueryTeardown(_In_ PCFLT_RELATED_OBJECTS FltObjects, _In_ FLT_INSTANCE_QUERY_TEARDOWN_FLAGS Flags);
FLT_PREOP_CALLBACK_STATUS SievePreCreate(_Inout_ PFLT_CALLBACK_DATA Data, _In_ PCFLT_RELATED_OBJECTS FltObjects,
                                         _Flt_CompletionContext_Outptr_ PVOID *CompletionContext);
NTSTATUS SievePortConnect(_In_ PFLT_PORT ClientPort, _In_opt_ PVOID ServerPortCookie,
                          _In_reads_bytes_opt_(SizeOfContext) PVOID ConnectionContext, _In_ ULONG SizeOfContext,
                          _Outptr_result_maybenull_ PVOID *ConnectionCookie);
VOID SievePortDisconnect(_In_opt_ PVOID ConnectionCookie);
NTSTATUS SieveReadConfiguration(_In_ PUNICODE_STRING RegistryPath);
VOID SieveFreeConfiguration(VOID);
