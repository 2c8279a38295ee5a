// See arrayofelements.h. The project's own stand-in.
// Source: learn.microsoft.com/windows-hardware/drivers/ddi/arrayofelements
#pragma once
#include <arrayofelements.h>
