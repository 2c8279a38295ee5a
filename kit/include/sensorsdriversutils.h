// See sensorsutils.h. The project's own stand-in. Source: learn.microsoft.com/windows-hardware/drivers/ddi/sensorsutils
#pragma once
#include <sensorsutils.h>
