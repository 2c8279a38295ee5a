// WDF: break point and bug check through the framework. The project's own stand-in.
// Source: learn.microsoft.com/windows-hardware/drivers/ddi/wdfverifier
#pragma once

#ifdef __cplusplus
extern "C" {
#endif

VOID WdfVerifierDbgBreakPoint(VOID);
VOID WdfVerifierKeBugCheck(ULONG BugCheckCode, ULONG_PTR, ULONG_PTR, ULONG_PTR, ULONG_PTR);
PVOID WdfGetTriageInfo(VOID);

#ifdef __cplusplus
}
#endif
