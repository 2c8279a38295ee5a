// See ucmucsicx.h. The project's own stand-in. Source: learn.microsoft.com/windows-hardware/drivers/ddi/ucmucsicx
#pragma once
#include <ucmucsicx.h>
