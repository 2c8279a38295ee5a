// A product's filter: all callbacks at once, and the unload routine undoes whatever there is. Nothing is wrong here.
#include "Warden.hpp"
#include "Warden.tmh"

namespace warden
{

State Monitor::s_State;

static FLT_PREOP_CALLBACK_STATUS FLTAPI
PreCreate(_Inout_ PFLT_CALLBACK_DATA, _In_ PCFLT_RELATED_OBJECTS, _Out_ PVOID *)
{
    return FLT_PREOP_SUCCESS_NO_CALLBACK;
}

const FLT_OPERATION_REGISTRATION Monitor::s_Operations[] = {
    {IRP_MJ_CREATE, 0, PreCreate, nullptr},
    {IRP_MJ_OPERATION_END},
};

const FLT_REGISTRATION Monitor::s_Registration = {
    sizeof(FLT_REGISTRATION), FLT_REGISTRATION_VERSION, 0, nullptr, s_Operations, &Monitor::Unload,
    &Monitor::InstanceSetup,
};

static void OnProcess(_Inout_ PEPROCESS, _In_ HANDLE, _Inout_opt_ PPS_CREATE_NOTIFY_INFO) {}

static OB_PREOP_CALLBACK_STATUS OnHandle(_In_ PVOID, _Inout_ POB_PRE_OPERATION_INFORMATION Info)
{
    if (!Info->KernelHandle && Info->Operation == OB_OPERATION_HANDLE_CREATE)
        Info->Parameters->CreateHandleInformation.DesiredAccess &= ~PROCESS_TERMINATE;
    return OB_PREOP_SUCCESS;
}

static NTSTATUS OnRegistry(_In_ PVOID, _In_opt_ PVOID, _In_opt_ PVOID) { return STATUS_SUCCESS; }

NTSTATUS Monitor::InstanceSetup(PCFLT_RELATED_OBJECTS, FLT_INSTANCE_SETUP_FLAGS, DEVICE_TYPE Type, FLT_FILESYSTEM_TYPE)
{
    return Type == FILE_DEVICE_NETWORK_FILE_SYSTEM ? STATUS_FLT_DO_NOT_ATTACH : STATUS_SUCCESS;
}

static NTSTATUS OnConnect(_In_ PFLT_PORT, _In_opt_ PVOID, _In_opt_ PVOID, _In_ ULONG, _Out_ PVOID *Cookie)
{
    *Cookie = nullptr;
    return STATUS_SUCCESS;
}

static void OnDisconnect(_In_opt_ PVOID) {}

NTSTATUS Monitor::OpenPort()
{
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    NTSTATUS status = FltBuildDefaultSecurityDescriptor(&descriptor, FLT_PORT_ALL_ACCESS);
    if (!NT_SUCCESS(status))
        return status;

    OBJECT_ATTRIBUTES attributes;
    UNICODE_STRING name = RTL_CONSTANT_STRING(L"\\WardenPort");
    InitializeObjectAttributes(&attributes, &name, OBJ_CASE_INSENSITIVE | OBJ_KERNEL_HANDLE, nullptr, descriptor);
    status = FltCreateCommunicationPort(s_State.Filter, &s_State.ServerPort, &attributes, nullptr, OnConnect,
                                        OnDisconnect, nullptr, 1);
    FltFreeSecurityDescriptor(descriptor);
    LOG_IF_FAILED(status, "FltCreateCommunicationPort");
    return status;
}

NTSTATUS Monitor::WatchProcesses()
{
    const NTSTATUS status = PsSetCreateProcessNotifyRoutineEx(OnProcess, FALSE);
    LOG_IF_FAILED(status, "PsSetCreateProcessNotifyRoutineEx");
    return s_State.PsReady = NT_SUCCESS(status), status;
}

NTSTATUS Monitor::WatchHandles()
{
    OB_OPERATION_REGISTRATION operation = {PsProcessType, OB_OPERATION_HANDLE_CREATE, OnHandle, nullptr};
    OB_CALLBACK_REGISTRATION registration = {OB_FLT_REGISTRATION_VERSION, 1, RTL_CONSTANT_STRING(L"328014"), nullptr,
                                             &operation};
    return ObRegisterCallbacks(&registration, &s_State.ObHandle);
}

NTSTATUS Monitor::WatchRegistry()
{
    UNICODE_STRING altitude = RTL_CONSTANT_STRING(L"328014");
    const NTSTATUS status = CmRegisterCallbackEx(OnRegistry, &altitude, s_State.Driver, nullptr, &s_State.CmCookie,
                                                 nullptr);
    s_State.CmReady = status == STATUS_SUCCESS;
    return status;
}

NTSTATUS Monitor::Unload(FLT_FILTER_UNLOAD_FLAGS)
{
    PAGED_CODE();

    if (s_State.CmReady)
        CmUnRegisterCallback(s_State.CmCookie);
    if (s_State.ObHandle)
        ObUnRegisterCallbacks(s_State.ObHandle);
    if (s_State.PsReady)
        PsSetCreateProcessNotifyRoutineEx(OnProcess, TRUE);
    if (s_State.ServerPort)
        FltCloseCommunicationPort(s_State.ServerPort);
    if (s_State.Filter)
        FltUnregisterFilter(s_State.Filter);
    if (s_State.Tracing)
        WPP_CLEANUP(s_State.Driver);
    return STATUS_SUCCESS;
}

NTSTATUS Monitor::Start(PDRIVER_OBJECT Driver, PUNICODE_STRING Path)
{
    s_State.Driver = Driver;

    WPP_INIT_TRACING(Driver, Path);
    s_State.Tracing = true;
    LogInfo("loading %wZ", Path);

    s_State.LastStatus = FltRegisterFilter(Driver, &s_Registration, &s_State.Filter);
    if (NT_SUCCESS(s_State.LastStatus))
        s_State.LastStatus = OpenPort();
    if (NT_SUCCESS(s_State.LastStatus))
        s_State.LastStatus = WatchProcesses();
    if (NT_SUCCESS(s_State.LastStatus))
        s_State.LastStatus = WatchHandles();
    if (NT_SUCCESS(s_State.LastStatus))
        s_State.LastStatus = WatchRegistry();
    if (NT_SUCCESS(s_State.LastStatus))
        s_State.LastStatus = FltStartFiltering(s_State.Filter);

    return s_State.LastStatus;
}

}  // namespace warden

extern "C" DRIVER_INITIALIZE DriverEntry;

#pragma code_seg("INIT")
_Use_decl_annotations_
extern "C" NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    const NTSTATUS status = warden::Monitor::Start(DriverObject, RegistryPath);
    return NT_SUCCESS(status) ? status : (warden::Monitor::Unload(0), status);
}
#pragma code_seg()
