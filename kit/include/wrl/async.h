// See wrl.h. The project's own stand-in. Source: learn.microsoft.com/cpp/cppcx/wrl
#pragma once
#include <wrl.h>
