// Paths and strings of the shell's library (what drivers of user mode use). The project's own stand-in.
// Source: learn.microsoft.com/windows/win32/api/shlwapi
#pragma once
#include <windows.h>
#ifdef __cplusplus
extern "C" {
#endif
BOOL __stdcall PathAppendW(LPWSTR, LPCWSTR);
LPWSTR __stdcall PathCombineW(LPWSTR, LPCWSTR, LPCWSTR);
BOOL __stdcall PathFileExistsW(LPCWSTR);
LPWSTR __stdcall PathFindFileNameW(LPCWSTR);
BOOL __stdcall PathRemoveFileSpecW(LPWSTR);
int __stdcall StrCmpW(LPCWSTR, LPCWSTR);
int __stdcall StrCmpIW(LPCWSTR, LPCWSTR);
int __stdcall StrCmpNIW(LPCWSTR, LPCWSTR, int);
#ifdef UNICODE
#define PathAppend PathAppendW
#define PathCombine PathCombineW
#define PathFileExists PathFileExistsW
#define PathFindFileName PathFindFileNameW
#define PathRemoveFileSpec PathRemoveFileSpecW
#define StrCmp StrCmpW
#define StrCmpI StrCmpIW
#define StrCmpNI StrCmpNIW
#endif
#ifdef __cplusplus
}
#endif
