// Register and port access for code that runs with and without wdm.h. The project's own stand-in.
#pragma once
#ifndef _NTDEF_
#include <wdm.h>
#endif
