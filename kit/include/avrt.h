// Multimedia class scheduling. The project's own stand-in. Source: learn.microsoft.com/windows/win32/api/avrt
#pragma once
#include <kitcore.h>
EXTERN_C HANDLE __stdcall AvSetMmThreadCharacteristicsW(LPCWSTR, LPDWORD);
EXTERN_C BOOL __stdcall AvRevertMmThreadCharacteristics(HANDLE);
