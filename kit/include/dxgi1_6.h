// See dxgi.h. The project's own stand-in. Source: learn.microsoft.com/windows/win32/api/dxgi1_6
#pragma once
#include <dxgi1_5.h>
