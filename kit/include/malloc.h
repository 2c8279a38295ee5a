// Heap routines, see stdlib.h. The project's own stand-in.
// Source: learn.microsoft.com/cpp/c-runtime-library
#pragma once
#include <stdlib.h>
#define _alloca __builtin_alloca
#define alloca __builtin_alloca
