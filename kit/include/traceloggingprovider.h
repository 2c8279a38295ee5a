// TraceLogging: the provider and its registration; events themselves expand to nothing.
// The project's own stand-in. Source: learn.microsoft.com/windows/win32/tracelogging/tracelogging-reference
#pragma once
#ifdef __cplusplus
extern "C" {
#endif
struct _tlgProvider_t { unsigned LevelPlus1; unsigned long long RegHandle; };
typedef const struct _tlgProvider_t *TraceLoggingHProvider;
long TraceLoggingRegister(TraceLoggingHProvider hProvider);
long TraceLoggingRegisterEx(TraceLoggingHProvider hProvider, void *pEnableCallback, void *pCallbackContext);
void TraceLoggingUnregister(TraceLoggingHProvider hProvider);
unsigned char TraceLoggingProviderEnabled(TraceLoggingHProvider hProvider, unsigned char eventLevel, unsigned long long eventKeyword);
#ifdef __cplusplus
}
#define TRACELOGGING_DECLARE_PROVIDER(h) extern "C" const TraceLoggingHProvider h
#define TRACELOGGING_DEFINE_PROVIDER(h, name, ...) static struct _tlgProvider_t h##_storage; extern "C" { extern const TraceLoggingHProvider h; } extern const TraceLoggingHProvider h = &h##_storage
#else
#define TRACELOGGING_DECLARE_PROVIDER(h) extern const TraceLoggingHProvider h
#define TRACELOGGING_DEFINE_PROVIDER(h, name, ...) static struct _tlgProvider_t h##_storage; const TraceLoggingHProvider h = &h##_storage
#endif
#define TRACELOGGING_DEFINE_PROVIDER_STORAGE(s, name, ...) static struct _tlgProvider_t s
#define TraceLoggingOptionGroup(...)
#define TraceLoggingWrite(...) ((void)0)
#define TraceLoggingWriteActivity(...) ((void)0)
#define TraceLoggingWriteEx(...) ((void)0)
