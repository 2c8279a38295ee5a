// Counted string handling of user mode. The project's own stand-in.
// Source: learn.microsoft.com/windows/win32/api/strsafe
#pragma once
#include <stdarg.h>
#include <ntdef.h>
#ifdef __cplusplus
extern "C" {
#endif
#define STRSAFE_MAX_CCH 2147483647
#define STRSAFE_IGNORE_NULLS 0x00000100
#define STRSAFE_FILL_BEHIND_NULL 0x00000200
#define STRSAFE_FILL_ON_FAILURE 0x00000400
#define STRSAFE_NULL_ON_FAILURE 0x00000800
#define STRSAFE_NO_TRUNCATION 0x00001000
#define STRSAFE_E_INSUFFICIENT_BUFFER ((HRESULT)0x8007007AL)
#define STRSAFE_E_INVALID_PARAMETER ((HRESULT)0x80070057L)
#define STRSAFE_E_END_OF_FILE ((HRESULT)0x80070026L)
typedef char *STRSAFE_LPSTR;
typedef const char *STRSAFE_LPCSTR;
typedef wchar_t *STRSAFE_LPWSTR;
typedef const wchar_t *STRSAFE_LPCWSTR;
HRESULT StringCchCopyA(LPSTR Dest, size_t Size, LPCSTR Src);
HRESULT StringCchCopyExA(LPSTR Dest, size_t Size, LPCSTR Src, LPSTR *DestEnd, size_t *Remaining, ULONG Flags);
HRESULT StringCchCopyNA(LPSTR Dest, size_t Size, LPCSTR Src, size_t ToCopy);
HRESULT StringCchCopyNExA(LPSTR Dest, size_t Size, LPCSTR Src, size_t ToCopy, LPSTR *DestEnd, size_t *Remaining, ULONG Flags);
HRESULT StringCchCatA(LPSTR Dest, size_t Size, LPCSTR Src);
HRESULT StringCchCatExA(LPSTR Dest, size_t Size, LPCSTR Src, LPSTR *DestEnd, size_t *Remaining, ULONG Flags);
HRESULT StringCchCatNA(LPSTR Dest, size_t Size, LPCSTR Src, size_t ToAppend);
HRESULT StringCchCatNExA(LPSTR Dest, size_t Size, LPCSTR Src, size_t ToAppend, LPSTR *DestEnd, size_t *Remaining, ULONG Flags);
HRESULT StringCchVPrintfA(LPSTR Dest, size_t Size, LPCSTR Format, va_list Args);
HRESULT StringCchVPrintfExA(LPSTR Dest, size_t Size, LPSTR *DestEnd, size_t *Remaining, ULONG Flags, LPCSTR Format, va_list Args);
HRESULT StringCchPrintfA(LPSTR Dest, size_t Size, LPCSTR Format, ...);
HRESULT StringCchPrintfExA(LPSTR Dest, size_t Size, LPSTR *DestEnd, size_t *Remaining, ULONG Flags, LPCSTR Format, ...);
HRESULT StringCchLengthA(LPCSTR String, size_t Max, size_t *Length);
HRESULT StringCchGetsA(LPSTR Dest, size_t Size);
HRESULT StringCchCopyW(LPWSTR Dest, size_t Size, LPCWSTR Src);
HRESULT StringCchCopyExW(LPWSTR Dest, size_t Size, LPCWSTR Src, LPWSTR *DestEnd, size_t *Remaining, ULONG Flags);
HRESULT StringCchCopyNW(LPWSTR Dest, size_t Size, LPCWSTR Src, size_t ToCopy);
HRESULT StringCchCopyNExW(LPWSTR Dest, size_t Size, LPCWSTR Src, size_t ToCopy, LPWSTR *DestEnd, size_t *Remaining, ULONG Flags);
HRESULT StringCchCatW(LPWSTR Dest, size_t Size, LPCWSTR Src);
HRESULT StringCchCatExW(LPWSTR Dest, size_t Size, LPCWSTR Src, LPWSTR *DestEnd, size_t *Remaining, ULONG Flags);
HRESULT StringCchCatNW(LPWSTR Dest, size_t Size, LPCWSTR Src, size_t ToAppend);
HRESULT StringCchCatNExW(LPWSTR Dest, size_t Size, LPCWSTR Src, size_t ToAppend, LPWSTR *DestEnd, size_t *Remaining, ULONG Flags);
HRESULT StringCchVPrintfW(LPWSTR Dest, size_t Size, LPCWSTR Format, va_list Args);
HRESULT StringCchVPrintfExW(LPWSTR Dest, size_t Size, LPWSTR *DestEnd, size_t *Remaining, ULONG Flags, LPCWSTR Format, va_list Args);
HRESULT StringCchPrintfW(LPWSTR Dest, size_t Size, LPCWSTR Format, ...);
HRESULT StringCchPrintfExW(LPWSTR Dest, size_t Size, LPWSTR *DestEnd, size_t *Remaining, ULONG Flags, LPCWSTR Format, ...);
HRESULT StringCchLengthW(LPCWSTR String, size_t Max, size_t *Length);
HRESULT StringCchGetsW(LPWSTR Dest, size_t Size);
HRESULT StringCbCopyA(LPSTR Dest, size_t Size, LPCSTR Src);
HRESULT StringCbCopyExA(LPSTR Dest, size_t Size, LPCSTR Src, LPSTR *DestEnd, size_t *Remaining, ULONG Flags);
HRESULT StringCbCopyNA(LPSTR Dest, size_t Size, LPCSTR Src, size_t ToCopy);
HRESULT StringCbCopyNExA(LPSTR Dest, size_t Size, LPCSTR Src, size_t ToCopy, LPSTR *DestEnd, size_t *Remaining, ULONG Flags);
HRESULT StringCbCatA(LPSTR Dest, size_t Size, LPCSTR Src);
HRESULT StringCbCatExA(LPSTR Dest, size_t Size, LPCSTR Src, LPSTR *DestEnd, size_t *Remaining, ULONG Flags);
HRESULT StringCbCatNA(LPSTR Dest, size_t Size, LPCSTR Src, size_t ToAppend);
HRESULT StringCbCatNExA(LPSTR Dest, size_t Size, LPCSTR Src, size_t ToAppend, LPSTR *DestEnd, size_t *Remaining, ULONG Flags);
HRESULT StringCbVPrintfA(LPSTR Dest, size_t Size, LPCSTR Format, va_list Args);
HRESULT StringCbVPrintfExA(LPSTR Dest, size_t Size, LPSTR *DestEnd, size_t *Remaining, ULONG Flags, LPCSTR Format, va_list Args);
HRESULT StringCbPrintfA(LPSTR Dest, size_t Size, LPCSTR Format, ...);
HRESULT StringCbPrintfExA(LPSTR Dest, size_t Size, LPSTR *DestEnd, size_t *Remaining, ULONG Flags, LPCSTR Format, ...);
HRESULT StringCbLengthA(LPCSTR String, size_t Max, size_t *Length);
HRESULT StringCbGetsA(LPSTR Dest, size_t Size);
HRESULT StringCbCopyW(LPWSTR Dest, size_t Size, LPCWSTR Src);
HRESULT StringCbCopyExW(LPWSTR Dest, size_t Size, LPCWSTR Src, LPWSTR *DestEnd, size_t *Remaining, ULONG Flags);
HRESULT StringCbCopyNW(LPWSTR Dest, size_t Size, LPCWSTR Src, size_t ToCopy);
HRESULT StringCbCopyNExW(LPWSTR Dest, size_t Size, LPCWSTR Src, size_t ToCopy, LPWSTR *DestEnd, size_t *Remaining, ULONG Flags);
HRESULT StringCbCatW(LPWSTR Dest, size_t Size, LPCWSTR Src);
HRESULT StringCbCatExW(LPWSTR Dest, size_t Size, LPCWSTR Src, LPWSTR *DestEnd, size_t *Remaining, ULONG Flags);
HRESULT StringCbCatNW(LPWSTR Dest, size_t Size, LPCWSTR Src, size_t ToAppend);
HRESULT StringCbCatNExW(LPWSTR Dest, size_t Size, LPCWSTR Src, size_t ToAppend, LPWSTR *DestEnd, size_t *Remaining, ULONG Flags);
HRESULT StringCbVPrintfW(LPWSTR Dest, size_t Size, LPCWSTR Format, va_list Args);
HRESULT StringCbVPrintfExW(LPWSTR Dest, size_t Size, LPWSTR *DestEnd, size_t *Remaining, ULONG Flags, LPCWSTR Format, va_list Args);
HRESULT StringCbPrintfW(LPWSTR Dest, size_t Size, LPCWSTR Format, ...);
HRESULT StringCbPrintfExW(LPWSTR Dest, size_t Size, LPWSTR *DestEnd, size_t *Remaining, ULONG Flags, LPCWSTR Format, ...);
HRESULT StringCbLengthW(LPCWSTR String, size_t Max, size_t *Length);
HRESULT StringCbGetsW(LPWSTR Dest, size_t Size);
#ifdef __cplusplus
}
#endif
#ifdef UNICODE
#define StringCchCopy StringCchCopyW
#define StringCchCopyEx StringCchCopyExW
#define StringCchCopyN StringCchCopyNW
#define StringCchCopyNEx StringCchCopyNExW
#define StringCchCat StringCchCatW
#define StringCchCatEx StringCchCatExW
#define StringCchCatN StringCchCatNW
#define StringCchCatNEx StringCchCatNExW
#define StringCchVPrintf StringCchVPrintfW
#define StringCchVPrintfEx StringCchVPrintfExW
#define StringCchPrintf StringCchPrintfW
#define StringCchPrintfEx StringCchPrintfExW
#define StringCchLength StringCchLengthW
#else
#define StringCchCopy StringCchCopyA
#define StringCchCopyEx StringCchCopyExA
#define StringCchCopyN StringCchCopyNA
#define StringCchCopyNEx StringCchCopyNExA
#define StringCchCat StringCchCatA
#define StringCchCatEx StringCchCatExA
#define StringCchCatN StringCchCatNA
#define StringCchCatNEx StringCchCatNExA
#define StringCchVPrintf StringCchVPrintfA
#define StringCchVPrintfEx StringCchVPrintfExA
#define StringCchPrintf StringCchPrintfA
#define StringCchPrintfEx StringCchPrintfExA
#define StringCchLength StringCchLengthA
#endif
#ifdef UNICODE
#define StringCbCopy StringCbCopyW
#define StringCbCopyEx StringCbCopyExW
#define StringCbCopyN StringCbCopyNW
#define StringCbCopyNEx StringCbCopyNExW
#define StringCbCat StringCbCatW
#define StringCbCatEx StringCbCatExW
#define StringCbCatN StringCbCatNW
#define StringCbCatNEx StringCbCatNExW
#define StringCbVPrintf StringCbVPrintfW
#define StringCbVPrintfEx StringCbVPrintfExW
#define StringCbPrintf StringCbPrintfW
#define StringCbPrintfEx StringCbPrintfExW
#define StringCbLength StringCbLengthW
#else
#define StringCbCopy StringCbCopyA
#define StringCbCopyEx StringCbCopyExA
#define StringCbCopyN StringCbCopyNA
#define StringCbCopyNEx StringCbCopyNExA
#define StringCbCat StringCbCatA
#define StringCbCatEx StringCbCatExA
#define StringCbCatN StringCbCatNA
#define StringCbCatNEx StringCbCatNExA
#define StringCbVPrintf StringCbVPrintfA
#define StringCbVPrintfEx StringCbVPrintfExA
#define StringCbPrintf StringCbPrintfA
#define StringCbPrintfEx StringCbPrintfExA
#define StringCbLength StringCbLengthA
#endif
