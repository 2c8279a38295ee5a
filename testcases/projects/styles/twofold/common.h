// For both worlds.
#pragma once
#ifdef _KERNEL_MODE
#include <ntddk.h>
#include <ntstrsafe.h>
#else
#include <windows.h>
#include <strsafe.h>
#endif
#include <wdf.h>
#include <initguid.h>
#include "trace.h"

#ifdef _KERNEL_MODE
#define INIT_CODE_SEG __declspec(code_seg("INIT"))
#define TRACE_CLEANUP(D) WPP_CLEANUP(WdfDriverWdmGetDriverObject(D))
#else
#define INIT_CODE_SEG
#define TRACE_CLEANUP(D) WPP_CLEANUP(NULL)
#endif

typedef struct _TWO_CONTEXT {
    ULONG Reads;
} TWO_CONTEXT, *PTWO_CONTEXT;
WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(TWO_CONTEXT, TwoContext)

DRIVER_INITIALIZE DriverEntry;
EVT_WDF_DRIVER_DEVICE_ADD TwoDeviceAdd;
EVT_WDF_DRIVER_UNLOAD TwoUnload;
