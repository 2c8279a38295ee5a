// Processor groups for drivers that also run where there are none. The project's own stand-in.
// Source: learn.microsoft.com/windows-hardware/drivers/kernel/writing-drivers-for-different-versions-of-windows
#pragma once
#include <wdm.h>
#ifdef __cplusplus
extern "C" {
#endif
NTSTATUS WdmlibProcgrpInitialize(VOID);
ULONG WdmlibKeGetCurrentProcessorNumberEx(PPROCESSOR_NUMBER ProcNumber);
#ifdef __cplusplus
}
#endif
