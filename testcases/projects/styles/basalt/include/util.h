#ifndef _BASALT_UTIL_H
#define _BASALT_UTIL_H

#include <ntddk.h>

#include "assert.h"

static FORCEINLINE __checkReturn PVOID
__Allocate(
    IN  POOL_TYPE   PoolType,
    IN  SIZE_T      Size,
    IN  ULONG       Tag
    )
{
    PUCHAR          Buffer;

    __analysis_assume(PoolType == NonPagedPool || PoolType == PagedPool);

#pragma warning(suppress:28160)
    Buffer = ExAllocatePoolWithTag(PoolType, Size, Tag);
    if (Buffer == NULL)
        return NULL;

    RtlZeroMemory(Buffer, Size);
    return Buffer;
}

static FORCEINLINE VOID
__Free(
    IN  PVOID   Buffer,
    IN  ULONG   Tag
    )
{
    ExFreePoolWithTag(Buffer, Tag);
}

#endif  // _BASALT_UTIL_H
