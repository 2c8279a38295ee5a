// The USB function stack. The project's own stand-in. Source: learn.microsoft.com/windows-hardware/drivers/ddi/usbfnbase
#pragma once
#include <kitcore.h>
#include <usbspec.h>
#ifdef __cplusplus
extern "C" {
#endif
typedef enum _USBFN_PORT_TYPE { UsbfnUnknownPort, UsbfnStandardDownstreamPort, UsbfnChargingDownstreamPort, UsbfnDedicatedChargingPort, UsbfnInvalidDedicatedChargingPort, UsbfnProprietaryDedicatedChargingPort, UsbfnPortTypeMaximum } USBFN_PORT_TYPE;
typedef enum _USBFN_BUS_SPEED { UsbfnBusSpeedLow, UsbfnBusSpeedFull, UsbfnBusSpeedHigh, UsbfnBusSpeedSuper, UsbfnBusSpeedMaximum } USBFN_BUS_SPEED;
typedef enum _USBFN_DEVICE_STATE { UsbfnDeviceStateMinimum, UsbfnDeviceStateAttached, UsbfnDeviceStateDefault, UsbfnDeviceStateDetached, UsbfnDeviceStateAddressed, UsbfnDeviceStateConfigured, UsbfnDeviceStateSuspended, UsbfnDeviceStateStateMaximum } USBFN_DEVICE_STATE;
#ifdef __cplusplus
}
#endif
