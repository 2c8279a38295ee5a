// The registration and what it names.
#include "sieve.h"
#include "operations.tmh"

CONST FLT_OPERATION_REGISTRATION SieveCallbacks[] = {
    { IRP_MJ_CREATE, 0, SievePreCreate, NULL },
    { IRP_MJ_OPERATION_END }
};

const FLT_REGISTRATION SieveRegistration = {
    sizeof(FLT_REGISTRATION), FLT_REGISTRATION_VERSION, 0,
    NULL, SieveCallbacks, SieveUnload, NULL, SieveQueryTeardown,
};

FLT_PREOP_CALLBACK_STATUS
SievePreCreate (
    _Inout_ PFLT_CALLBACK_DATA Data,
    _In_ PCFLT_RELATED_OBJECTS FltObjects,
    _Flt_CompletionContext_Outptr_ PVOID *CompletionContext
    )
{
    UNREFERENCED_PARAMETER(Data);
    UNREFERENCED_PARAMETER(FltObjects);
    *CompletionContext = NULL;
    return FLT_PREOP_SUCCESS_NO_CALLBACK;
}

NTSTATUS
SieveReadConfiguration (
    _In_ PUNICODE_STRING RegistryPath
    )
{
    OBJECT_ATTRIBUTES oa;
    HANDLE key;
    NTSTATUS status;

    PAGED_CODE();
    InitializeObjectAttributes(&oa, RegistryPath, OBJ_KERNEL_HANDLE | OBJ_CASE_INSENSITIVE, NULL, NULL);
    status = ZwOpenKey(&key, KEY_READ, &oa);
    if (NT_SUCCESS(status)) {
        ZwClose(key);
    }
    return status;
}
