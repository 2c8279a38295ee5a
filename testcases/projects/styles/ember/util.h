// Memory with a header of its own, and version facts.
#ifndef _EMBER_UTIL_H
#define _EMBER_UTIL_H

#define P2ROUNDUP(_TYPE, _X, _Y) ((_TYPE)(-(-((LONG_PTR)(_X)) & -((LONG_PTR)(_Y)))))

static FORCEINLINE _Check_return_ PVOID
__AllocatePoolWithTag(
    IN  POOL_TYPE   PoolType,
    IN  SIZE_T      NumberOfBytes,
    IN  ULONG       Tag
    )
{
    PUCHAR          Buffer;

    if (NumberOfBytes == 0)
        return NULL;
#pragma warning(suppress:28160)
    Buffer = ExAllocatePoolWithTag(PoolType, NumberOfBytes, Tag);
    if (Buffer == NULL)
        return NULL;
    RtlZeroMemory(Buffer, NumberOfBytes);
    return Buffer;
}
#endif
