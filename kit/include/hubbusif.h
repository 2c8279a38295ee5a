// The interface of the USB hub driver to its function drivers. The project's own stand-in.
// Source: learn.microsoft.com/windows-hardware/drivers/ddi/hubbusif
#pragma once
#include <kitcore.h>
#include <usbbusif.h>
#ifdef DEFINE_GUID
DEFINE_GUID(USB_BUS_INTERFACE_HUB_GUID, 0xb2bb8c0a, 0x5ab4, 0x11d3, 0xa8, 0xcd, 0x00, 0xc0, 0x4f, 0x68, 0x74, 0x7a);
#endif
