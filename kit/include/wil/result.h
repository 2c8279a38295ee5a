// See wil/result_macros.h. The project's own stand-in. Source: github.com/microsoft/wil/wiki
#pragma once
#include <wil/result_macros.h>
