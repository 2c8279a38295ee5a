// Emulated USB devices. The project's own stand-in. Source: learn.microsoft.com/windows-hardware/drivers/ddi/udecxusbdevice
#pragma once
#include <wdf.h>
#include <usbspec.h>
#ifdef __cplusplus
extern "C" {
#endif
typedef struct UDECXUSBDEVICE__ *UDECXUSBDEVICE;
typedef struct UDECXUSBENDPOINT__ *UDECXUSBENDPOINT;
typedef struct UDECXUSBDEVICE_INIT UDECXUSBDEVICE_INIT, *PUDECXUSBDEVICE_INIT;
typedef struct UDECXUSBENDPOINT_INIT UDECXUSBENDPOINT_INIT, *PUDECXUSBENDPOINT_INIT;
NTSTATUS UdecxInitializeWdfDeviceInit(PWDFDEVICE_INIT);
PUDECXUSBDEVICE_INIT UdecxUsbDeviceInitAllocate(WDFDEVICE);
VOID UdecxUsbDeviceInitFree(PUDECXUSBDEVICE_INIT);
NTSTATUS UdecxUsbDeviceCreate(PUDECXUSBDEVICE_INIT *, PWDF_OBJECT_ATTRIBUTES, UDECXUSBDEVICE *);
#ifdef __cplusplus
}
#endif
