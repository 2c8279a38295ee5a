// WDF: companion targets (KMDF side). The project's own stand-in.
// Source: learn.microsoft.com/windows-hardware/drivers/ddi/wdfcompaniontarget
#pragma once

#ifdef __cplusplus
extern "C" {
#endif

typedef enum _WDF_TASK_SEND_OPTIONS_FLAGS { WDF_TASK_SEND_OPTION_TIMEOUT = 1, WDF_TASK_SEND_OPTION_SYNCHRONOUS = 2 } WDF_TASK_SEND_OPTIONS_FLAGS;
typedef struct _WDF_TASK_SEND_OPTIONS { ULONG Size; ULONG Flags; LONGLONG Timeout; } WDF_TASK_SEND_OPTIONS, *PWDF_TASK_SEND_OPTIONS;
VOID WDF_TASK_SEND_OPTIONS_INIT(PWDF_TASK_SEND_OPTIONS Options, ULONG Flags);

NTSTATUS WdfDeviceRetrieveCompanionTarget(WDFDEVICE, WDFCOMPANIONTARGET *CompanionTarget);
NTSTATUS WdfCompanionTargetSendTaskSynchronously(WDFCOMPANIONTARGET, USHORT TaskQueueIdentifier, ULONG TaskOperationCode, PWDF_MEMORY_DESCRIPTOR InputBuffer, PWDF_MEMORY_DESCRIPTOR OutputBuffer, PWDF_TASK_SEND_OPTIONS, PULONG_PTR BytesReturned);
PEPROCESS WdfCompanionTargetWdmGetCompanionProcess(WDFCOMPANIONTARGET);

#ifdef __cplusplus
}
#endif
