// Vectors and quaternions of sensor drivers. The project's own stand-in. Source: learn.microsoft.com/windows-hardware/drivers/sensors
#pragma once
#include <sensorsdef.h>
