// WDF: control devices. The project's own stand-in.
// Source: learn.microsoft.com/windows-hardware/drivers/ddi/wdfcontrol
#pragma once

#ifdef __cplusplus
extern "C" {
#endif

#ifndef KIT_WDF_USER_MODE
extern const UNICODE_STRING SDDL_DEVOBJ_KERNEL_ONLY;
extern const UNICODE_STRING SDDL_DEVOBJ_SYS_ALL;
extern const UNICODE_STRING SDDL_DEVOBJ_SYS_ALL_ADM_ALL;
extern const UNICODE_STRING SDDL_DEVOBJ_SYS_ALL_ADM_RX;
extern const UNICODE_STRING SDDL_DEVOBJ_SYS_ALL_ADM_RWX_WORLD_R;
extern const UNICODE_STRING SDDL_DEVOBJ_SYS_ALL_ADM_RWX_WORLD_R_RES_R;
extern const UNICODE_STRING SDDL_DEVOBJ_SYS_ALL_ADM_RWX_WORLD_RW_RES_R;
extern const UNICODE_STRING SDDL_DEVOBJ_SYS_ALL_ADM_RWX_WORLD_RWX_RES_RWX;
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
