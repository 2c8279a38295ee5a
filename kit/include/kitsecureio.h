// As kitsecure.h, for formatted output. The project's own stand-in.
// Source: learn.microsoft.com/cpp/c-runtime-library/secure-template-overloads
#pragma once
#ifdef __cplusplus
extern "C++" {
#define KIT_SECURE(c, n, v) \
  template <size_t N> int n(c (&to)[N], const c *format, ...); \
  template <size_t N> inline int v(c (&to)[N], const c *format, va_list list) { return v(to, N, format, list); }
KIT_SECURE(char, sprintf_s, vsprintf_s) KIT_SECURE(wchar_t, swprintf_s, vswprintf_s)
#undef KIT_SECURE
#define KIT_SECURE(c, n, v) \
  template <size_t N> int n(c (&to)[N], size_t count, const c *format, ...); \
  template <size_t N> inline int v(c (&to)[N], size_t count, const c *format, va_list list) { return v(to, N, count, format, list); }
KIT_SECURE(char, _snprintf_s, _vsnprintf_s) KIT_SECURE(wchar_t, _snwprintf_s, _vsnwprintf_s)
#undef KIT_SECURE
}
#endif
