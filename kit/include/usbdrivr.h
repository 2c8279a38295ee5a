// The old name under which USB drivers found usbdi.h and usbdlib.h. The project's own stand-in.
#pragma once
#include <kitcore.h>
#include <usb.h>
#include <usbdlib.h>
