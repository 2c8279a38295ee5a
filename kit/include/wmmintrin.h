// Vector intrinsics are not declared in the kit, they are slow to read; see intrin.h. The project's own stand-in.
// Source: learn.microsoft.com/cpp/intrinsics/compiler-intrinsics
#pragma once
#include <intrin.h>
