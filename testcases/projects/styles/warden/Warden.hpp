#pragma once
#include <fltKernel.h>
#include <dontuse.h>
#include <suppress.h>
#include "Trace.h"

namespace warden
{

struct State
{
    PDRIVER_OBJECT  Driver      = nullptr;
    PFLT_FILTER     Filter      = nullptr;
    PFLT_PORT       ServerPort  = nullptr;
    PVOID           ObHandle    = nullptr;
    LARGE_INTEGER   CmCookie    = {};
    bool            CmReady     = false;
    bool            PsReady     = false;
    bool            Tracing     = false;
    NTSTATUS        LastStatus  = STATUS_SUCCESS;
};

class Monitor final
{
public:
    static NTSTATUS Start(PDRIVER_OBJECT Driver, PUNICODE_STRING Path);
    static NTSTATUS FLTAPI Unload(_In_ FLT_FILTER_UNLOAD_FLAGS Flags);
    static NTSTATUS FLTAPI InstanceSetup(_In_ PCFLT_RELATED_OBJECTS Objects, _In_ FLT_INSTANCE_SETUP_FLAGS Flags,
                                         _In_ DEVICE_TYPE Type, _In_ FLT_FILESYSTEM_TYPE FsType);

    Monitor() = delete;
    Monitor(const Monitor &) = delete;

private:
    static NTSTATUS OpenPort();
    static NTSTATUS WatchProcesses();
    static NTSTATUS WatchHandles();
    static NTSTATUS WatchRegistry();

    static State s_State;
    static const FLT_REGISTRATION s_Registration;
    static const FLT_OPERATION_REGISTRATION s_Operations[];
};

}  // namespace warden
