// Assertions that stop the machine in a checked build and mean something to the compiler in a free one.
#ifndef _EMBER_ASSERT_H
#define _EMBER_ASSERT_H

static FORCEINLINE VOID
__BugCheck(
    IN  ULONG       Code,
    IN  ULONG_PTR   Parameter1 OPTIONAL,
    IN  ULONG_PTR   Parameter2 OPTIONAL
    )
{
#pragma prefast(suppress:28159)
    KeBugCheckEx(Code, Parameter1, Parameter2, 0, 0);
}

#define BUG(_TEXT)                                                      \
        do {                                                            \
            const CHAR  *_Text = (_TEXT);                               \
            Error("BUG: %s\n", _Text);                                  \
            __BugCheck(0x4542, (ULONG_PTR)__FUNCTION__, __LINE__);      \
        } while (FALSE)
#define BUG_ON(_EXP) if (_EXP) BUG(#_EXP)

#if DBG
#define ASSERT_OR_DIE(_EXP) BUG_ON(!(_EXP))
#else
#define ASSERT_OR_DIE(_EXP) __analysis_assume(_EXP)
#endif
#undef ASSERT
#define ASSERT(_EXP) ASSERT_OR_DIE(_EXP)
#define ASSERT3U(_X, _OP, _Y) ASSERT((ULONGLONG)(_X) _OP (ULONGLONG)(_Y))
#define IMPLY(_X, _Y) (!(_X) || (_Y))
#endif
