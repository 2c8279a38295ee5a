// Low-level files of the run-time library. The project's own stand-in.
// Source: learn.microsoft.com/cpp/c-runtime-library
#pragma once
#include <stdio.h>
#define _A_NORMAL 0
