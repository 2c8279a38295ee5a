// WDF: pool use (the framework uses the driver's own). The project's own stand-in.
// Source: learn.microsoft.com/windows-hardware/drivers/ddi/wdfpool
#pragma once
#include <wdm.h>
