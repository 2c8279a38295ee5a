// The USB bus driver's interface. The project's own stand-in. Source: learn.microsoft.com/windows-hardware/drivers/ddi/usbbusif
#pragma once
#include <kitcore.h>
#include <usb.h>

#ifdef __cplusplus
extern "C" {
#endif

DEFINE_GUID(USB_BUS_INTERFACE_USBDI_GUID, 0xb1a96a13, 0x3de0, 0x4574, 0x9b, 0x01, 0xc0, 0x8f, 0xea, 0xb3, 0x18, 0xd6);
#define USB_BUSIF_USBDI_VERSION_0 0x0000
#define USB_BUSIF_USBDI_VERSION_1 0x0001
typedef BOOLEAN USB_BUSIFFN_IS_DEVICE_HIGH_SPEED(PVOID Context);
typedef USB_BUSIFFN_IS_DEVICE_HIGH_SPEED *PUSB_BUSIFFN_IS_DEVICE_HIGH_SPEED;
typedef struct _USB_BUS_INTERFACE_USBDI_V1 { USHORT Size; USHORT Version; PVOID BusContext; PINTERFACE_REFERENCE InterfaceReference; PINTERFACE_DEREFERENCE InterfaceDereference; PVOID GetUSBDIVersion; PVOID QueryBusTime; PVOID SubmitIsoOutUrb; PVOID QueryBusInformation; PUSB_BUSIFFN_IS_DEVICE_HIGH_SPEED IsDeviceHighSpeed; } USB_BUS_INTERFACE_USBDI_V1, *PUSB_BUS_INTERFACE_USBDI_V1;

#ifdef __cplusplus
}
#endif
