// Types every run-time header needs. The project's own stand-in.
// Source: learn.microsoft.com/cpp/c-runtime-library
#pragma once
#include <stddef.h>
#include <stdarg.h>
#include <string.h>
