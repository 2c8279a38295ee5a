// Types and macros of the compiler's run-time library. The project's own stand-in.
// Source: learn.microsoft.com/cpp/c-runtime-library
#pragma once
#include <stddef.h>
#include <stdarg.h>
#include <sal.h>
#include <excpt.h>
#ifndef _CRTIMP
#define _CRTIMP
#endif
#ifndef _VCRTIMP
#define _VCRTIMP
#endif
#ifndef _HAS_EXCEPTIONS
#define _HAS_EXCEPTIONS 1
#endif
