// See objbase.h. The project's own stand-in. Source: learn.microsoft.com/windows/win32/api/combaseapi
#pragma once
#include <objbase.h>
