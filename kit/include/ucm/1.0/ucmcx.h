// See ucmcx.h. The project's own stand-in. Source: learn.microsoft.com/windows-hardware/drivers/ddi/_usbref
#pragma once
#include <ucmcx.h>
