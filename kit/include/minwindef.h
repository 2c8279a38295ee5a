// The Windows names of the base types. The project's own stand-in.
// Source: learn.microsoft.com/windows/win32/winprog/windows-data-types
#pragma once
#include <ntdef.h>
typedef unsigned char BYTE, *PBYTE, *LPBYTE;
typedef unsigned short WORD, *PWORD, *LPWORD;
typedef unsigned long DWORD, *PDWORD, *LPDWORD;
typedef int BOOL, *PBOOL, *LPBOOL;
typedef unsigned int *LPUINT;
typedef int *LPINT;
typedef long *LPLONG;
typedef void *LPVOID;
typedef const void *LPCVOID;
