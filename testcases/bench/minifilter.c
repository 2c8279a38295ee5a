// A minifilter: registers, opens a communication port, starts filtering.
#include <fltkernel.h>

DRIVER_INITIALIZE DriverEntry;
static PFLT_FILTER Filter;
static PFLT_PORT Port;

#ifdef ALLOC_PRAGMA
#pragma alloc_text(INIT, DriverEntry)
#endif

static NTSTATUS FLTAPI Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    FltCloseCommunicationPort(Port);
    FltUnregisterFilter(Filter);
    return STATUS_SUCCESS;
}

static const FLT_REGISTRATION Registration = {sizeof(FLT_REGISTRATION), FLT_REGISTRATION_VERSION, 0, NULL, NULL, Unload};

static NTSTATUS FLTAPI Connect(PFLT_PORT Client, PVOID Cookie, PVOID Context, ULONG Size, PVOID *Connection)
{
    UNREFERENCED_PARAMETER(Client);
    UNREFERENCED_PARAMETER(Cookie);
    UNREFERENCED_PARAMETER(Context);
    UNREFERENCED_PARAMETER(Size);
    *Connection = NULL;
    return STATUS_SUCCESS;
}

static VOID FLTAPI Disconnect(PVOID Connection)
{
    UNREFERENCED_PARAMETER(Connection);
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNICODE_STRING Name = RTL_CONSTANT_STRING(L"\\BenchPort");
    PSECURITY_DESCRIPTOR Security;
    OBJECT_ATTRIBUTES Attributes;
    NTSTATUS Status;

    UNREFERENCED_PARAMETER(RegistryPath);
    Status = FltRegisterFilter(DriverObject, &Registration, &Filter);
    if (!NT_SUCCESS(Status))
        return Status;

    Status = FltBuildDefaultSecurityDescriptor(&Security, FLT_PORT_ALL_ACCESS);
    if (NT_SUCCESS(Status)) {
        InitializeObjectAttributes(&Attributes, &Name, OBJ_CASE_INSENSITIVE | OBJ_KERNEL_HANDLE, NULL, Security);
        Status = FltCreateCommunicationPort(Filter, &Port, &Attributes, NULL, Connect, Disconnect, NULL, 1);
        FltFreeSecurityDescriptor(Security);
    }
    if (NT_SUCCESS(Status)) {
        Status = FltStartFiltering(Filter);
        if (!NT_SUCCESS(Status))
            FltCloseCommunicationPort(Port);
    }
    if (!NT_SUCCESS(Status))
        FltUnregisterFilter(Filter);
    return Status;
}
