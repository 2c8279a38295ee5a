// Synchronization: a part of the Windows API that the kit has in one piece. The project's own stand-in.
// Source: learn.microsoft.com/windows/win32/api/synchapi
#pragma once
#include <windows.h>
