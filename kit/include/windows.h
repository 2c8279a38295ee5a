// The Windows API as far as drivers of user mode (UMDF) use it. The project's own stand-in.
// Source: learn.microsoft.com/windows/win32/api
#pragma once
#ifndef _WINDOWS_
#define _WINDOWS_
#ifndef WINVER
#define WINVER 0x0A00
#endif
#ifndef _WIN32_WINNT
#define _WIN32_WINNT 0x0A00
#endif
#include <sdkddkver.h>
#include <excpt.h>
#include <stdarg.h>
#include <windef.h>
#include <winnt.h>
#include <winerror.h>
#include <winbase.h>
#include <winreg.h>
#include <winuser.h>
#ifndef WIN32_LEAN_AND_MEAN
#include <objbase.h>
#endif
#endif
