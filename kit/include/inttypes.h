// Formats of sized integers. The project's own stand-in.
// Source: learn.microsoft.com/cpp/c-runtime-library
#pragma once
#include <stdint.h>
#define PRId64 "lld"
#define PRIu64 "llu"
#define PRIx64 "llx"
#define PRIu32 "u"
#define PRIx32 "x"
