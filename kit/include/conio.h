// Console input. The project's own stand-in.
// Source: learn.microsoft.com/cpp/c-runtime-library
#pragma once
#ifdef __cplusplus
extern "C" {
#endif
int _getch(void);
int _kbhit(void);
#ifdef __cplusplus
}
#endif
