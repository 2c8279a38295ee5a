// Multimedia time. The project's own stand-in. Source: learn.microsoft.com/windows/win32/api/timeapi
#pragma once
#include <windef.h>
EXTERN_C DWORD __stdcall timeGetTime(void);
EXTERN_C UINT __stdcall timeBeginPeriod(UINT);
EXTERN_C UINT __stdcall timeEndPeriod(UINT);
