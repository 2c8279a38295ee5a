// See usbfnbase.h. The project's own stand-in. Source: learn.microsoft.com/windows-hardware/drivers/ddi/usbfnioctl
#pragma once
#include <kitcore.h>
#include <usbfnbase.h>
