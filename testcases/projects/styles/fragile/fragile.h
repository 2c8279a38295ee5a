#pragma once
#include <ntddk.h>
#include <wdf.h>
#include "trace.h"
#include "check.h"

typedef struct _FRAGILE_GLOBALS {
    WDFDRIVER     Driver;
    WDFCOLLECTION Devices;
    WDFWAITLOCK   Lock;
    PVOID         Table;
} FRAGILE_GLOBALS;

extern FRAGILE_GLOBALS Globals;

EVT_WDF_DRIVER_DEVICE_ADD FragileDeviceAdd;
EVT_WDF_DRIVER_UNLOAD FragileUnload;
DRIVER_INITIALIZE DriverEntry;
NTSTATUS FragileReadLimits(_In_ PCUNICODE_STRING Path, _Out_ PULONG Count);
