// See atlbase.h. The project's own stand-in. Source: learn.microsoft.com/cpp/atl
#pragma once
#include <atlbase.h>
