#ifndef _BASALT_ASSERT_H
#define _BASALT_ASSERT_H

#include <ntddk.h>

#include "dbg_print.h"

__declspec(noreturn) VOID BugAtLine(ULONG Code, ULONG Line);

#define BASALT_BUG   0x0000DEAD

#if DBG
#define BUG(_TEXT) do { Error(#_TEXT "\n"); BugAtLine(BASALT_BUG, __LINE__); } while (FALSE)
#define BUG_ON(_EXP)                                \
        do {                                        \
            if (_EXP) BUG(#_EXP);                   \
            __analysis_assume(!(_EXP));             \
        } while (FALSE)
#else
#pragma warning(disable:4100)
#define BUG(_TEXT)
#define BUG_ON(_EXP) __analysis_assume(!(_EXP))
#endif

#undef ASSERT
#define ASSERT(_EXP)    BUG_ON(!(_EXP))

#endif
