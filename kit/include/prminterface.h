// Platform runtime mechanism. The project's own stand-in. Source: learn.microsoft.com/windows-hardware/drivers/bringup
#pragma once
#include <kitcore.h>
#ifdef __cplusplus
extern "C" {
#endif
typedef NTSTATUS (*PPRM_UNLOCK_MODULE)(LPGUID Guid);
typedef NTSTATUS (*PPRM_LOCK_MODULE)(LPGUID Guid);
typedef NTSTATUS (*PPRM_INVOKE_HANDLER)(LPGUID Guid, PVOID ParameterBuffer, ULONG Reserved, PULONG64 EfiStatus);
typedef NTSTATUS (*PPRM_QUERY_HANDLER)(LPGUID Guid, PBOOLEAN Found);
typedef struct _PRM_INTERFACE { ULONG Version; PPRM_UNLOCK_MODULE UnlockModule; PPRM_LOCK_MODULE LockModule; PPRM_INVOKE_HANDLER InvokeHandler; PPRM_QUERY_HANDLER QueryHandler; } PRM_INTERFACE, *PPRM_INTERFACE;
NTSTATUS ExGetPrmInterface(ULONG Version, PPRM_INTERFACE Interface);
#ifdef __cplusplus
}
#endif
