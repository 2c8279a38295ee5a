#ifndef _BASALT_UTIL_H
#define _BASALT_UTIL_H

#include <ntddk.h>

#include "assert.h"

static FORCEINLINE __checkReturn PVOID
BasaltGet(
    IN  SIZE_T  Size,
    IN  ULONG   Tag
    )
{
    PVOID       Memory = ExAllocatePoolWithTag(NonPagedPool, Size, Tag);

    if (Memory)
        RtlZeroMemory(Memory, Size);
    return Memory;
}

#endif  // _BASALT_UTIL_H
