// What every generated trace header (.tmh) of WPP provides: start, stop and enable queries.
// The project's own. Arguments are dropped (in user mode they need not be expressions), except the
// driver object of a kernel WPP_CLEANUP.
// Source: learn.microsoft.com/windows-hardware/drivers/devtest/wpp-software-tracing
#pragma once
#ifdef __cplusplus
extern "C" {
#endif
void WppInitKm(void *Unused);
void WppCleanupKm(void *Unused);
void WppInitUm(void *Unused);
void WppCleanupUm(void *Unused);
#ifdef __cplusplus
}
#endif
#ifndef WPP_INIT_TRACING
#ifdef _KERNEL_MODE
#define WPP_INIT_TRACING(...) WppInitKm((void *)0)
#else
#define WPP_INIT_TRACING(...) WppInitUm((void *)0)
#endif
#endif
#ifndef WPP_CLEANUP
#ifdef _KERNEL_MODE
#define WPP_FIRST_(a, ...) a
#define WPP_CLEANUP(...) WppCleanupKm((void *)(WPP_FIRST_(__VA_ARGS__ __VA_OPT__(, ) 0)))
#else
#define WPP_CLEANUP(...) WppCleanupUm((void *)0)
#endif
#endif
#ifndef WPP_SYSTEMCONTROL
#define WPP_SYSTEMCONTROL(...) ((void)0)
#endif
#ifndef WPP_SYSTEMCONTROL2
#define WPP_SYSTEMCONTROL2(...) ((void)0)
#endif
#ifndef WPP_REGISTER_BUGCHECK_CALLBACK
#define WPP_REGISTER_BUGCHECK_CALLBACK(...) ((void)0)
#endif
#ifndef WPP_QUERY_TRACE_INFORMATION
#define WPP_QUERY_TRACE_INFORMATION(...) ((void)0)
#endif
#ifndef WPP_LEVEL_ENABLED
#define WPP_LEVEL_ENABLED(...) 0
#endif
#ifndef WPP_FLAG_ENABLED
#define WPP_FLAG_ENABLED(...) 0
#endif
#ifndef WPP_FLAGS_ENABLED
#define WPP_FLAGS_ENABLED(...) 0
#endif
#ifndef WPP_FLAG_LEVEL_ENABLED
#define WPP_FLAG_LEVEL_ENABLED(...) 0
#endif
#ifndef WPP_LEVEL_FLAGS_ENABLED
#define WPP_LEVEL_FLAGS_ENABLED(...) 0
#endif
#ifndef WPP_COMPNAME_ENABLED
#define WPP_COMPNAME_ENABLED(...) 0
#endif
#ifndef WPP_LEVEL_LOGGER
#define WPP_LEVEL_LOGGER(...)
#endif
#ifndef WPP_FLAG_LOGGER
#define WPP_FLAG_LOGGER(...)
#endif
#ifndef DoTraceMessage
#define DoTraceMessage(...) ((void)0)
#endif
#ifndef DoTraceLevelMessage
#define DoTraceLevelMessage(...) ((void)0)
#endif
#ifndef DoTraceMessageEx
#define DoTraceMessageEx(...) ((void)0)
#endif
#ifndef DoDebugTrace
#define DoDebugTrace(...) ((void)0)
#endif
