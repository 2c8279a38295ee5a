// See yvals_core.h. The project's own stand-in. Source: learn.microsoft.com/cpp/standard-library
#pragma once
#include <yvals_core.h>
