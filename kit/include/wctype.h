// Wide character classes, see ctype.h. The project's own stand-in.
// Source: learn.microsoft.com/cpp/c-runtime-library
#pragma once
#include <ctype.h>
