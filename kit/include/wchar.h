// Wide strings, see string.h and stdio.h. The project's own stand-in.
// Source: learn.microsoft.com/cpp/c-runtime-library
#pragma once
#include <string.h>
#include <stdio.h>
#include <stdlib.h>
#include <ctype.h>
#define WEOF ((unsigned short)0xFFFF)
