// The core, for headers that expect to come behind it: what brings it may be a header of the driver that is missing.
// The project's own.
#pragma once
#ifdef _KERNEL_MODE
#include <wdm.h>
#else
#include <windows.h>
#endif
