// See usb.h. The project's own stand-in. Source: learn.microsoft.com/windows-hardware/drivers/ddi/usb
#pragma once
#include <kitcore.h>
#include <usb.h>
#include <usbioctl.h>
