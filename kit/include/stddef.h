// Types and macros of the language. The project's own stand-in, one file where clang's is eight.
// Source: learn.microsoft.com/cpp/c-runtime-library
#pragma once
typedef __SIZE_TYPE__ size_t;
typedef __PTRDIFF_TYPE__ ptrdiff_t;
#ifdef __cplusplus
#define NULL 0
#else
typedef __WCHAR_TYPE__ wchar_t;
#define NULL ((void *)0)
#endif
typedef double max_align_t;
#define offsetof(type, member) __builtin_offsetof(type, member)
