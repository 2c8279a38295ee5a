#ifndef _BASALT_DBG_PRINT_H
#define _BASALT_DBG_PRINT_H

#include <ntddk.h>
#include <stdarg.h>

#pragma warning(disable:4127)

#ifdef  __MODULE__
#define __PREFIX__  __MODULE__ "|"
#else
#define __PREFIX__
#endif

static __inline VOID
__Say(
    IN  const CHAR  *Prefix,
    IN  const CHAR  *Format,
    ...
    )
{
    va_list         Arguments;

    va_start(Arguments, Format);
    vDbgPrintExWithPrefix(Prefix, DPFLTR_IHVDRIVER_ID, DPFLTR_ERROR_LEVEL, Format, Arguments);
    va_end(Arguments);
}

#define Error(...)  \
        __Say(__PREFIX__ __FUNCTION__ ": ", __VA_ARGS__)

#define Info(...)   __Say(__PREFIX__ __FUNCTION__ ": ", __VA_ARGS__)
#define Trace(...)  __Say(__PREFIX__ __FUNCTION__ ": ", __VA_ARGS__)

#endif
