// Character classes. The project's own stand-in. Source: learn.microsoft.com/cpp/c-runtime-library
#pragma once
#include <stddef.h>
#ifdef __cplusplus
extern "C" {
#endif
typedef unsigned short wint_t, wctype_t;
int isalpha(int); int isupper(int); int islower(int); int isdigit(int); int isxdigit(int); int isspace(int); int ispunct(int); int isalnum(int); int isprint(int); int isgraph(int); int iscntrl(int); int toupper(int); int tolower(int); int __isascii(int);
int iswalpha(wint_t); int iswupper(wint_t); int iswlower(wint_t); int iswdigit(wint_t); int iswxdigit(wint_t); int iswspace(wint_t); int iswpunct(wint_t); int iswalnum(wint_t); int iswprint(wint_t); int iswcntrl(wint_t);
wint_t towupper(wint_t); wint_t towlower(wint_t);
#define isascii __isascii
#ifdef __cplusplus
}
#endif
