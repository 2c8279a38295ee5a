// What user mode may know of the system's own types: those that the kit has anyway. The project's own stand-in.
// Source: learn.microsoft.com/windows/win32/api/winternl
#pragma once
#include <windows.h>
