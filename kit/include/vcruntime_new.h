// See new. The project's own stand-in. Source: learn.microsoft.com/cpp/standard-library/new
#pragma once
#ifdef __cplusplus
#include <new>
#endif
