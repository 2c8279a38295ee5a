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

#define ASSERT3U_(_X, _OP, _Y)   BUG_ON(!((ULONGLONG)(_X) _OP (ULONGLONG)(_Y)))
#define ASSERT3U    ASSERT3U_
#undef ASSERT
#define ASSERT(_EXP)    BUG_ON(!(_EXP))
#define IMPLY(_X, _Y)   (!(_X) || (_Y))

static FORCEINLINE BOOLEAN
IsAllZero(
    IN  const PCHAR Caller,
    IN  const PCHAR Name,
    IN  PVOID       Buffer,
    IN  ULONG       Length
    )
{
    ULONG           Offset;

    Offset = 0;
    while (Offset < Length) {
        if (*((PUCHAR)Buffer + Offset) != 0) {
            Error("%s: %s is in use at %u\n", Caller, Name, Offset);
            return FALSE;
        }
        Offset++;
    }
    return TRUE;
}

#define IS_ALL_ZERO(_Buffer, _Length) \
        IsAllZero(__FUNCTION__, #_Buffer, (_Buffer), (_Length))

#endif
