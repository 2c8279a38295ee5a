// Requests to USB host controllers from user mode. The project's own stand-in.
#pragma once
#include <kitcore.h>
#include <usb.h>
#include <usbiodef.h>
#define USBUSER_GET_CONTROLLER_INFO_0 0x00000001
#define USBUSER_GET_CONTROLLER_DRIVER_KEY 0x00000002
#define USBUSER_PASS_THRU 0x00000003
#define USBUSER_GET_POWER_STATE_MAP 0x00000004
#define USBUSER_GET_BANDWIDTH_INFORMATION 0x00000005
#define USBUSER_GET_BUS_STATISTICS_0 0x00000006
#define USBUSER_GET_ROOTHUB_SYMBOLIC_NAME 0x00000007
#define USBUSER_GET_USB_DRIVER_VERSION 0x00000008
#define USBUSER_GET_USB2_HW_VERSION 0x00000009
typedef enum _USB_USER_ERROR_CODE { UsbUserSuccess, UsbUserNotSupported, UsbUserInvalidRequestCode, UsbUserFeatureDisabled, UsbUserInvalidHeaderParameter, UsbUserInvalidParameter, UsbUserMiniportError, UsbUserBufferTooSmall, UsbUserErrorNotMapped, UsbUserDeviceNotStarted, UsbUserNoDeviceConnected } USB_USER_ERROR_CODE;
typedef struct _USBUSER_REQUEST_HEADER { ULONG UsbUserRequest; USB_USER_ERROR_CODE UsbUserStatusCode; ULONG RequestBufferLength; ULONG ActualBufferLength; } USBUSER_REQUEST_HEADER, *PUSBUSER_REQUEST_HEADER;
