// Formatted output and files. The project's own stand-in. Source: learn.microsoft.com/cpp/c-runtime-library
#pragma once
#include <stddef.h>
#include <stdarg.h>
#include <string.h>
#ifdef __cplusplus
extern "C" {
#endif
typedef struct _iobuf { void *_Placeholder; } FILE;
typedef __int64 fpos_t;
FILE *__acrt_iob_func(unsigned);
#define stdin (__acrt_iob_func(0))
#define stdout (__acrt_iob_func(1))
#define stderr (__acrt_iob_func(2))
#define EOF (-1)
#define SEEK_SET 0
#define SEEK_CUR 1
#define SEEK_END 2
#define BUFSIZ 512
int printf(const char *, ...);
int fprintf(FILE *, const char *, ...);
int sprintf(char *, const char *, ...);
int sprintf_s(char *, size_t, const char *, ...);
int snprintf(char *, size_t, const char *, ...);
int _snprintf(char *, size_t, const char *, ...);
int _snprintf_s(char *, size_t, size_t, const char *, ...);
int vprintf(const char *, va_list);
int vfprintf(FILE *, const char *, va_list);
int vsprintf(char *, const char *, va_list);
int vsprintf_s(char *, size_t, const char *, va_list);
int vsnprintf(char *, size_t, const char *, va_list);
int _vsnprintf(char *, size_t, const char *, va_list);
int _vsnprintf_s(char *, size_t, size_t, const char *, va_list);
int _vscprintf(const char *, va_list);
int _scprintf(const char *, ...);
int wprintf(const wchar_t *, ...);
int fwprintf(FILE *, const wchar_t *, ...);
int swprintf(wchar_t *, size_t, const wchar_t *, ...);
int swprintf_s(wchar_t *, size_t, const wchar_t *, ...);
int _swprintf(wchar_t *, const wchar_t *, ...);
int _snwprintf(wchar_t *, size_t, const wchar_t *, ...);
int _snwprintf_s(wchar_t *, size_t, size_t, const wchar_t *, ...);
int vswprintf(wchar_t *, size_t, const wchar_t *, va_list);
int vswprintf_s(wchar_t *, size_t, const wchar_t *, va_list);
int _vsnwprintf(wchar_t *, size_t, const wchar_t *, va_list);
int _vsnwprintf_s(wchar_t *, size_t, size_t, const wchar_t *, va_list);
int _vscwprintf(const wchar_t *, va_list);
int sscanf(const char *, const char *, ...);
int sscanf_s(const char *, const char *, ...);
int swscanf(const wchar_t *, const wchar_t *, ...);
int swscanf_s(const wchar_t *, const wchar_t *, ...);
int scanf_s(const char *, ...);
FILE *fopen(const char *, const char *);
errno_t fopen_s(FILE **, const char *, const char *);
errno_t _wfopen_s(FILE **, const wchar_t *, const wchar_t *);
int fclose(FILE *);
int fflush(FILE *);
size_t fread(void *, size_t, size_t, FILE *);
size_t fwrite(const void *, size_t, size_t, FILE *);
char *fgets(char *, int, FILE *);
int fputs(const char *, FILE *);
int puts(const char *);
int putchar(int);
int getchar(void);
int fseek(FILE *, long, int);
long ftell(FILE *);
#ifdef __cplusplus
}
#endif
#ifdef __cplusplus
#include <kitsecureio.h>
#endif
