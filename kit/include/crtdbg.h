// Debug heap macros of a free build. The project's own stand-in.
// Source: learn.microsoft.com/cpp/c-runtime-library
#pragma once
#define _ASSERT(e) ((void)0)
#define _ASSERTE(e) ((void)0)
#define _CrtSetDbgFlag(f) ((int)0)
