// See string.h. The project's own stand-in. Source: learn.microsoft.com/cpp/c-runtime-library
#pragma once
#include <string.h>
