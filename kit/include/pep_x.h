// Platform extension plug-ins. The project's own stand-in; pepfx.h has it all. Source: .../windows-hardware/drivers/ddi/pep_x
#pragma once
#include <pepfx.h>
