// WDF: control devices. The project's own stand-in.
// Source: learn.microsoft.com/windows-hardware/drivers/ddi/wdfcontrol
#pragma once

#ifdef __cplusplus
extern "C" {
#endif

typedef enum _WDF_DEVICE_SHUTDOWN_FLAGS { WdfDeviceShutdown = 1, WdfDeviceLastChanceShutdown = 2 } WDF_DEVICE_SHUTDOWN_FLAGS;
typedef VOID EVT_WDF_DEVICE_SHUTDOWN_NOTIFICATION(WDFDEVICE Device);
typedef EVT_WDF_DEVICE_SHUTDOWN_NOTIFICATION *PFN_WDF_DEVICE_SHUTDOWN_NOTIFICATION;

PWDFDEVICE_INIT WdfControlDeviceInitAllocate(WDFDRIVER, const UNICODE_STRING *SDDLString);
VOID WdfControlDeviceInitSetShutdownNotification(PWDFDEVICE_INIT, PFN_WDF_DEVICE_SHUTDOWN_NOTIFICATION, UCHAR Flags);
VOID WdfControlFinishInitializing(WDFDEVICE);

#ifdef __cplusplus
}
#endif
