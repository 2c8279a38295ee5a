// Counted string handling of the kernel. The project's own stand-in.
// Source: learn.microsoft.com/windows-hardware/drivers/ddi/ntstrsafe
#pragma once
#include <stdarg.h>
#include <ntdef.h>
#ifdef __cplusplus
extern "C" {
#endif
#define NTSTRSAFE_MAX_CCH 2147483647
#define STRSAFE_IGNORE_NULLS 0x00000100
#define STRSAFE_FILL_BEHIND_NULL 0x00000200
#define STRSAFE_FILL_ON_FAILURE 0x00000400
#define STRSAFE_NULL_ON_FAILURE 0x00000800
#define STRSAFE_NO_TRUNCATION 0x00001000
#define NTSTRSAFE_UNICODE_STRING_MAX_CCH (0xffff / sizeof(wchar_t))
typedef char *NTSTRSAFE_PSTR;
typedef const char *NTSTRSAFE_PCSTR;
typedef wchar_t *NTSTRSAFE_PWSTR;
typedef const wchar_t *NTSTRSAFE_PCWSTR;
NTSTATUS RtlStringCchCopyA(LPSTR Dest, size_t Size, LPCSTR Src);
NTSTATUS RtlStringCchCopyExA(LPSTR Dest, size_t Size, LPCSTR Src, LPSTR *DestEnd, size_t *Remaining, ULONG Flags);
NTSTATUS RtlStringCchCopyNA(LPSTR Dest, size_t Size, LPCSTR Src, size_t ToCopy);
NTSTATUS RtlStringCchCopyNExA(LPSTR Dest, size_t Size, LPCSTR Src, size_t ToCopy, LPSTR *DestEnd, size_t *Remaining, ULONG Flags);
NTSTATUS RtlStringCchCatA(LPSTR Dest, size_t Size, LPCSTR Src);
NTSTATUS RtlStringCchCatExA(LPSTR Dest, size_t Size, LPCSTR Src, LPSTR *DestEnd, size_t *Remaining, ULONG Flags);
NTSTATUS RtlStringCchCatNA(LPSTR Dest, size_t Size, LPCSTR Src, size_t ToAppend);
NTSTATUS RtlStringCchCatNExA(LPSTR Dest, size_t Size, LPCSTR Src, size_t ToAppend, LPSTR *DestEnd, size_t *Remaining, ULONG Flags);
NTSTATUS RtlStringCchVPrintfA(LPSTR Dest, size_t Size, LPCSTR Format, va_list Args);
NTSTATUS RtlStringCchVPrintfExA(LPSTR Dest, size_t Size, LPSTR *DestEnd, size_t *Remaining, ULONG Flags, LPCSTR Format, va_list Args);
NTSTATUS RtlStringCchPrintfA(LPSTR Dest, size_t Size, LPCSTR Format, ...);
NTSTATUS RtlStringCchPrintfExA(LPSTR Dest, size_t Size, LPSTR *DestEnd, size_t *Remaining, ULONG Flags, LPCSTR Format, ...);
NTSTATUS RtlStringCchLengthA(LPCSTR String, size_t Max, size_t *Length);
NTSTATUS RtlStringCchCopyW(LPWSTR Dest, size_t Size, LPCWSTR Src);
NTSTATUS RtlStringCchCopyExW(LPWSTR Dest, size_t Size, LPCWSTR Src, LPWSTR *DestEnd, size_t *Remaining, ULONG Flags);
NTSTATUS RtlStringCchCopyNW(LPWSTR Dest, size_t Size, LPCWSTR Src, size_t ToCopy);
NTSTATUS RtlStringCchCopyNExW(LPWSTR Dest, size_t Size, LPCWSTR Src, size_t ToCopy, LPWSTR *DestEnd, size_t *Remaining, ULONG Flags);
NTSTATUS RtlStringCchCatW(LPWSTR Dest, size_t Size, LPCWSTR Src);
NTSTATUS RtlStringCchCatExW(LPWSTR Dest, size_t Size, LPCWSTR Src, LPWSTR *DestEnd, size_t *Remaining, ULONG Flags);
NTSTATUS RtlStringCchCatNW(LPWSTR Dest, size_t Size, LPCWSTR Src, size_t ToAppend);
NTSTATUS RtlStringCchCatNExW(LPWSTR Dest, size_t Size, LPCWSTR Src, size_t ToAppend, LPWSTR *DestEnd, size_t *Remaining, ULONG Flags);
NTSTATUS RtlStringCchVPrintfW(LPWSTR Dest, size_t Size, LPCWSTR Format, va_list Args);
NTSTATUS RtlStringCchVPrintfExW(LPWSTR Dest, size_t Size, LPWSTR *DestEnd, size_t *Remaining, ULONG Flags, LPCWSTR Format, va_list Args);
NTSTATUS RtlStringCchPrintfW(LPWSTR Dest, size_t Size, LPCWSTR Format, ...);
NTSTATUS RtlStringCchPrintfExW(LPWSTR Dest, size_t Size, LPWSTR *DestEnd, size_t *Remaining, ULONG Flags, LPCWSTR Format, ...);
NTSTATUS RtlStringCchLengthW(LPCWSTR String, size_t Max, size_t *Length);
NTSTATUS RtlStringCbCopyA(LPSTR Dest, size_t Size, LPCSTR Src);
NTSTATUS RtlStringCbCopyExA(LPSTR Dest, size_t Size, LPCSTR Src, LPSTR *DestEnd, size_t *Remaining, ULONG Flags);
NTSTATUS RtlStringCbCopyNA(LPSTR Dest, size_t Size, LPCSTR Src, size_t ToCopy);
NTSTATUS RtlStringCbCopyNExA(LPSTR Dest, size_t Size, LPCSTR Src, size_t ToCopy, LPSTR *DestEnd, size_t *Remaining, ULONG Flags);
NTSTATUS RtlStringCbCatA(LPSTR Dest, size_t Size, LPCSTR Src);
NTSTATUS RtlStringCbCatExA(LPSTR Dest, size_t Size, LPCSTR Src, LPSTR *DestEnd, size_t *Remaining, ULONG Flags);
NTSTATUS RtlStringCbCatNA(LPSTR Dest, size_t Size, LPCSTR Src, size_t ToAppend);
NTSTATUS RtlStringCbCatNExA(LPSTR Dest, size_t Size, LPCSTR Src, size_t ToAppend, LPSTR *DestEnd, size_t *Remaining, ULONG Flags);
NTSTATUS RtlStringCbVPrintfA(LPSTR Dest, size_t Size, LPCSTR Format, va_list Args);
NTSTATUS RtlStringCbVPrintfExA(LPSTR Dest, size_t Size, LPSTR *DestEnd, size_t *Remaining, ULONG Flags, LPCSTR Format, va_list Args);
NTSTATUS RtlStringCbPrintfA(LPSTR Dest, size_t Size, LPCSTR Format, ...);
NTSTATUS RtlStringCbPrintfExA(LPSTR Dest, size_t Size, LPSTR *DestEnd, size_t *Remaining, ULONG Flags, LPCSTR Format, ...);
NTSTATUS RtlStringCbLengthA(LPCSTR String, size_t Max, size_t *Length);
NTSTATUS RtlStringCbCopyW(LPWSTR Dest, size_t Size, LPCWSTR Src);
NTSTATUS RtlStringCbCopyExW(LPWSTR Dest, size_t Size, LPCWSTR Src, LPWSTR *DestEnd, size_t *Remaining, ULONG Flags);
NTSTATUS RtlStringCbCopyNW(LPWSTR Dest, size_t Size, LPCWSTR Src, size_t ToCopy);
NTSTATUS RtlStringCbCopyNExW(LPWSTR Dest, size_t Size, LPCWSTR Src, size_t ToCopy, LPWSTR *DestEnd, size_t *Remaining, ULONG Flags);
NTSTATUS RtlStringCbCatW(LPWSTR Dest, size_t Size, LPCWSTR Src);
NTSTATUS RtlStringCbCatExW(LPWSTR Dest, size_t Size, LPCWSTR Src, LPWSTR *DestEnd, size_t *Remaining, ULONG Flags);
NTSTATUS RtlStringCbCatNW(LPWSTR Dest, size_t Size, LPCWSTR Src, size_t ToAppend);
NTSTATUS RtlStringCbCatNExW(LPWSTR Dest, size_t Size, LPCWSTR Src, size_t ToAppend, LPWSTR *DestEnd, size_t *Remaining, ULONG Flags);
NTSTATUS RtlStringCbVPrintfW(LPWSTR Dest, size_t Size, LPCWSTR Format, va_list Args);
NTSTATUS RtlStringCbVPrintfExW(LPWSTR Dest, size_t Size, LPWSTR *DestEnd, size_t *Remaining, ULONG Flags, LPCWSTR Format, va_list Args);
NTSTATUS RtlStringCbPrintfW(LPWSTR Dest, size_t Size, LPCWSTR Format, ...);
NTSTATUS RtlStringCbPrintfExW(LPWSTR Dest, size_t Size, LPWSTR *DestEnd, size_t *Remaining, ULONG Flags, LPCWSTR Format, ...);
NTSTATUS RtlStringCbLengthW(LPCWSTR String, size_t Max, size_t *Length);
NTSTATUS RtlUnicodeStringInit(PUNICODE_STRING Dest, PCWSTR Src);
NTSTATUS RtlUnicodeStringInitEx(PUNICODE_STRING Dest, PCWSTR Src, ULONG Flags);
NTSTATUS RtlUnicodeStringValidate(PCUNICODE_STRING Source);
NTSTATUS RtlUnicodeStringValidateEx(PCUNICODE_STRING Source, ULONG Flags);
NTSTATUS RtlUnalignedStringCchLengthW(PCUWSTR String, size_t Max, size_t *Length);
NTSTATUS RtlUnalignedStringCbLengthW(PCUWSTR String, size_t Max, size_t *Length);
NTSTATUS RtlUnicodeStringCopyString(PUNICODE_STRING Dest, PCWSTR Src);
NTSTATUS RtlUnicodeStringCopyStringEx(PUNICODE_STRING Dest, PCWSTR Src, PUNICODE_STRING Remaining, ULONG Flags);
NTSTATUS RtlUnicodeStringCopy(PUNICODE_STRING Dest, PCUNICODE_STRING Src);
NTSTATUS RtlUnicodeStringCopyEx(PUNICODE_STRING Dest, PCUNICODE_STRING Src, PUNICODE_STRING Remaining, ULONG Flags);
NTSTATUS RtlUnicodeStringCchCopyStringN(PUNICODE_STRING Dest, PCWSTR Src, size_t ToCopy);
NTSTATUS RtlUnicodeStringCbCopyStringN(PUNICODE_STRING Dest, PCWSTR Src, size_t ToCopy);
NTSTATUS RtlUnicodeStringCchCopyN(PUNICODE_STRING Dest, PCUNICODE_STRING Src, size_t ToCopy);
NTSTATUS RtlUnicodeStringCbCopyN(PUNICODE_STRING Dest, PCUNICODE_STRING Src, size_t ToCopy);
NTSTATUS RtlUnicodeStringCatString(PUNICODE_STRING Dest, PCWSTR Src);
NTSTATUS RtlUnicodeStringCatStringEx(PUNICODE_STRING Dest, PCWSTR Src, PUNICODE_STRING Remaining, ULONG Flags);
NTSTATUS RtlUnicodeStringCat(PUNICODE_STRING Dest, PCUNICODE_STRING Src);
NTSTATUS RtlUnicodeStringCatEx(PUNICODE_STRING Dest, PCUNICODE_STRING Src, PUNICODE_STRING Remaining, ULONG Flags);
NTSTATUS RtlUnicodeStringCchCatN(PUNICODE_STRING Dest, PCUNICODE_STRING Src, size_t ToAppend);
NTSTATUS RtlUnicodeStringCbCatN(PUNICODE_STRING Dest, PCUNICODE_STRING Src, size_t ToAppend);
NTSTATUS RtlUnicodeStringCchCatStringN(PUNICODE_STRING Dest, PCWSTR Src, size_t ToAppend);
NTSTATUS RtlUnicodeStringCbCatStringN(PUNICODE_STRING Dest, PCWSTR Src, size_t ToAppend);
NTSTATUS RtlUnicodeStringVPrintf(PUNICODE_STRING Dest, PCWSTR Format, va_list Args);
NTSTATUS RtlUnicodeStringPrintf(PUNICODE_STRING Dest, PCWSTR Format, ...);
NTSTATUS RtlUnicodeStringPrintfEx(PUNICODE_STRING Dest, PUNICODE_STRING Remaining, ULONG Flags, PCWSTR Format, ...);
#ifdef __cplusplus
}
#endif
