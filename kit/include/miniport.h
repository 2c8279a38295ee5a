// Basic declarations that storage and video miniports expect. The project's own stand-in.
// Source: learn.microsoft.com/windows-hardware/drivers/ddi/miniport.
#pragma once
#include <wdm.h>
#define _MINIPORT_
