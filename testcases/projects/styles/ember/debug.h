// Traces with the function's name, and what may be said once in a while.
#ifndef _EMBER_DEBUG_H
#define _EMBER_DEBUG_H

#pragma warning(disable:4127)

#ifdef __MODULE__
#define EMB_MODULE __MODULE__
#else
#define EMB_MODULE "ember"
#endif

static __inline VOID __DebugMessage(
    IN  ULONG       Level,
    IN  const CHAR  *Prefix,
    IN  const CHAR  *Format,
    ...
    )
{
    va_list         Arguments;

    va_start(Arguments, Format);
#pragma prefast(suppress:6001)
    vDbgPrintExWithPrefix(Prefix, DPFLTR_IHVDRIVER_ID, Level, Format, Arguments);
    va_end(Arguments);
}

#define Error(...)   __DebugMessage(DPFLTR_ERROR_LEVEL, EMB_MODULE "|" __FUNCTION__ ": ", __VA_ARGS__)
#define Warning(...) __DebugMessage(DPFLTR_WARNING_LEVEL, EMB_MODULE "|" __FUNCTION__ ": ", __VA_ARGS__)
#if DBG
#define Trace(...)   __DebugMessage(DPFLTR_TRACE_LEVEL, EMB_MODULE "|" __FUNCTION__ ": ", __VA_ARGS__)
#else
#define Trace(...)   (VOID)(__VA_ARGS__)
#endif
#endif
