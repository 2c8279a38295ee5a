// WDF: object locks, wait locks and spin locks. The project's own stand-in.
// Source: learn.microsoft.com/windows-hardware/drivers/ddi/wdfsync
#pragma once

#ifdef __cplusplus
extern "C" {
#endif

VOID WdfObjectAcquireLock(WDFOBJECT);
VOID WdfObjectReleaseLock(WDFOBJECT);
NTSTATUS WdfWaitLockCreate(PWDF_OBJECT_ATTRIBUTES, WDFWAITLOCK *Lock);
NTSTATUS WdfWaitLockAcquire(WDFWAITLOCK, PLONGLONG Timeout);
VOID WdfWaitLockRelease(WDFWAITLOCK);
NTSTATUS WdfSpinLockCreate(PWDF_OBJECT_ATTRIBUTES, WDFSPINLOCK *SpinLock);
VOID WdfSpinLockAcquire(WDFSPINLOCK);
VOID WdfSpinLockRelease(WDFSPINLOCK);

#ifdef __cplusplus
}
#endif
