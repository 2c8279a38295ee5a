// The overloads of the *_s routines that take a buffer's size from its type. The project's own stand-in.
// Source: learn.microsoft.com/cpp/c-runtime-library/secure-template-overloads
#pragma once
#ifdef __cplusplus
extern "C++" {
#define KIT_SECURE(c, n) \
  template <size_t N> inline errno_t n(c (&to)[N], const c *from) { return n(to, N, from); }
KIT_SECURE(char, strcpy_s) KIT_SECURE(char, strcat_s) KIT_SECURE(wchar_t, wcscpy_s) KIT_SECURE(wchar_t, wcscat_s)
#undef KIT_SECURE
#define KIT_SECURE(c, n) \
  template <size_t N> inline errno_t n(c (&to)[N], const c *from, size_t count) { return n(to, N, from, count); }
KIT_SECURE(char, strncpy_s) KIT_SECURE(char, strncat_s) KIT_SECURE(wchar_t, wcsncpy_s) KIT_SECURE(wchar_t, wcsncat_s)
#undef KIT_SECURE
}
#endif
