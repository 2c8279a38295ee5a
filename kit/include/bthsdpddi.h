// The Bluetooth SDP interfaces. The project's own stand-in. Source: learn.microsoft.com/windows-hardware/drivers/ddi/bthsdpddi
#pragma once
#include <kitcore.h>
#include <bthsdpdef.h>
