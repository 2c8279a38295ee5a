// Threads of the run-time library. The project's own stand-in. Source: learn.microsoft.com/cpp/c-runtime-library
#pragma once
#include <stddef.h>
#ifdef __cplusplus
extern "C" {
#endif
size_t _beginthreadex(void *, unsigned, unsigned(__stdcall *)(void *), void *, unsigned, unsigned *);
void _endthreadex(unsigned);
#ifdef __cplusplus
}
#endif
