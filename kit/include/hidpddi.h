// The HID parser for class drivers. The project's own stand-in. Source: learn.microsoft.com/windows-hardware/drivers/ddi/hidpddi
#pragma once
#include <kitcore.h>
#include <hidpi.h>
