// WDF: companion targets (KMDF side). The project's own stand-in.
// Source: learn.microsoft.com/windows-hardware/drivers/ddi/wdfcompaniontarget
#pragma once

#ifdef __cplusplus
extern "C" {
#endif

NTSTATUS WdfDeviceRetrieveCompanionTarget(WDFDEVICE, WDFCOMPANIONTARGET *CompanionTarget);
NTSTATUS WdfCompanionTargetSendTaskSynchronously(WDFCOMPANIONTARGET, USHORT TaskQueueIdentifier, ULONG TaskOperationCode, PWDF_MEMORY_DESCRIPTOR InputBuffer, PWDF_MEMORY_DESCRIPTOR OutputBuffer, PWDF_REQUEST_SEND_OPTIONS, PULONG_PTR BytesReturned);

#ifdef __cplusplus
}
#endif
