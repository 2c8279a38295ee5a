// Calendar time. The project's own stand-in.
// Source: learn.microsoft.com/cpp/c-runtime-library
#pragma once
#include <stddef.h>
#ifdef __cplusplus
extern "C" {
#endif
typedef __int64 time_t;
typedef long clock_t;
struct tm { int tm_sec, tm_min, tm_hour, tm_mday, tm_mon, tm_year, tm_wday, tm_yday, tm_isdst; };
time_t time(time_t *);
clock_t clock(void);
struct tm *localtime(const time_t *);
int localtime_s(struct tm *, const time_t *);
int gmtime_s(struct tm *, const time_t *);
time_t mktime(struct tm *);
size_t strftime(char *, size_t, const char *, const struct tm *);
#ifdef __cplusplus
}
#endif
#define CLOCKS_PER_SEC 1000
