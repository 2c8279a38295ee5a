// Bluetooth interfaces. The project's own stand-in. Source: learn.microsoft.com/windows-hardware/drivers/bluetooth
#pragma once
#include <guiddef.h>
DEFINE_GUID(GUID_BTHPORT_DEVICE_INTERFACE, 0x0850302A, 0xB344, 0x4fda, 0x9B, 0xE9, 0x90, 0x57, 0x6B, 0x8D, 0x46, 0xF0);
EXTERN_C const GUID GUID_BTHDDI_PROFILE_DRIVER_INTERFACE, GUID_BTHDDI_SDP_NODE_INTERFACE, GUID_BTHDDI_SDP_PARSE_INTERFACE;
