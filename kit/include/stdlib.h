// General utilities. The project's own stand-in. Source: learn.microsoft.com/cpp/c-runtime-library
#pragma once
#include <stddef.h>
#include <string.h>
#ifdef __cplusplus
extern "C" {
#endif
void *malloc(size_t);
void *calloc(size_t, size_t);
void *realloc(void *, size_t);
void free(void *);
void *_aligned_malloc(size_t, size_t);
void _aligned_free(void *);
int abs(int);
long labs(long);
__int64 _abs64(__int64);
int atoi(const char *);
long atol(const char *);
__int64 _atoi64(const char *);
double atof(const char *);
long strtol(const char *, char **, int);
unsigned long strtoul(const char *, char **, int);
__int64 _strtoi64(const char *, char **, int);
unsigned __int64 _strtoui64(const char *, char **, int);
unsigned long long strtoull(const char *, char **, int);
long wcstol(const wchar_t *, wchar_t **, int);
unsigned long wcstoul(const wchar_t *, wchar_t **, int);
unsigned __int64 _wcstoui64(const wchar_t *, wchar_t **, int);
int _wtoi(const wchar_t *);
long _wtol(const wchar_t *);
char *_itoa(int, char *, int);
errno_t _itoa_s(int, char *, size_t, int);
errno_t _itow_s(int, wchar_t *, size_t, int);
errno_t _ultow_s(unsigned long, wchar_t *, size_t, int);
int rand(void);
void srand(unsigned);
void qsort(void *, size_t, size_t, int (*)(const void *, const void *));
void *bsearch(const void *, const void *, size_t, size_t, int (*)(const void *, const void *));
__declspec(noreturn) void exit(int);
__declspec(noreturn) void abort(void);
char *getenv(const char *);
size_t mbstowcs(wchar_t *, const char *, size_t);
errno_t mbstowcs_s(size_t *, wchar_t *, size_t, const char *, size_t);
size_t wcstombs(char *, const wchar_t *, size_t);
errno_t wcstombs_s(size_t *, char *, size_t, const wchar_t *, size_t);
unsigned short _byteswap_ushort(unsigned short);
unsigned long _byteswap_ulong(unsigned long);
unsigned __int64 _byteswap_uint64(unsigned __int64);
#ifdef __cplusplus
}
#else
#ifndef min
#define min(a, b) (((a) < (b)) ? (a) : (b))
#define max(a, b) (((a) > (b)) ? (a) : (b))
#endif
#endif
#define _countof(a) (sizeof(a) / sizeof((a)[0]))
#define EXIT_SUCCESS 0
#define EXIT_FAILURE 1
#define RAND_MAX 0x7fff
#define _MAX_PATH 260
#define __min(a, b) (((a) < (b)) ? (a) : (b))
#define __max(a, b) (((a) > (b)) ? (a) : (b))
