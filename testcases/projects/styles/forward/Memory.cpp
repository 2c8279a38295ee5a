// The language's memory.
#include "Driver.hpp"

void *operator new(size_t Size, POOL_TYPE Type)
{
    return ExAllocatePoolWithTag(Type, Size ? Size : 1, 'dwF ');
}

void operator delete(void *Memory, size_t)
{
    if (Memory)
        ExFreePool(Memory);
}

void *operator new(size_t, void *Where) noexcept
{
    return Where;
}
