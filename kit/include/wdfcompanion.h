// WDF: companions (UMDF side). The project's own stand-in.
// Source: learn.microsoft.com/windows-hardware/drivers/ddi/wdfcompanion
#pragma once

#ifdef __cplusplus
extern "C" {
#endif

typedef VOID EVT_WDF_TASK_QUEUE_TASK(WDFTASKQUEUE Queue, ULONG TaskId);

#ifdef __cplusplus
}
#endif
