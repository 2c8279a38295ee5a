// See usbspec.h. The project's own stand-in. Source: learn.microsoft.com/windows-hardware/drivers/ddi/usbspec
#pragma once
#include <kitcore.h>
#include <usbspec.h>
