// The assert macro of a free build. The project's own stand-in.
// Source: learn.microsoft.com/cpp/c-runtime-library
#pragma once
#undef assert
#define assert(e) ((void)0)
#ifndef __cplusplus
#define static_assert _Static_assert
#endif
