// Error numbers. The project's own stand-in.
// Source: learn.microsoft.com/cpp/c-runtime-library
#pragma once
#ifdef __cplusplus
extern "C"
#endif
int *_errno(void);
#define errno (*_errno())
#define EPERM 1
#define ENOENT 2
#define EIO 5
#define ENOMEM 12
#define EACCES 13
#define EINVAL 22
#define ERANGE 34
