// See d3d11.h. The project's own stand-in. Source: learn.microsoft.com/windows/win32/api/d3d11_4
#pragma once
#include <d3d11.h>
