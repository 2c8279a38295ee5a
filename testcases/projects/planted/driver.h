// What the files of the sample driver share.
#pragma once

#include <ntddk.h>
#include <wdf.h>

typedef struct _DEVICE_CONTEXT {
    ULONG Requests;
} DEVICE_CONTEXT, *PDEVICE_CONTEXT;

WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(DEVICE_CONTEXT, GetDeviceContext)

// Requests that wait for a device, over all devices; guarded by PendingLock.
extern WDFCOLLECTION PendingRequests;
extern WDFWAITLOCK PendingLock;

EVT_WDF_DRIVER_DEVICE_ADD OnDeviceAdd;
EVT_WDF_DRIVER_UNLOAD OnUnload;
EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL OnDeviceControl;
