// Objects in C++ above the network layer's own.
#pragma once

extern "C"
{
#include <ndis.h>
#include "prints.h"
}

inline void *__CRTDECL operator new(size_t, void *Place) noexcept { return Place; }

class CSpinLock
{
public:
    CSpinLock() { NdisAllocateSpinLock(&m_Lock); }
    ~CSpinLock() { NdisFreeSpinLock(&m_Lock); }
    void Acquire() { NdisAcquireSpinLock(&m_Lock); }
    void Release() { NdisReleaseSpinLock(&m_Lock); }

private:
    NDIS_SPIN_LOCK m_Lock;
    CSpinLock(const CSpinLock &) = delete;
    CSpinLock &operator=(const CSpinLock &) = delete;
};

template <typename TLock> class TLocked
{
public:
    explicit TLocked(TLock &Lock) : m_Lock(Lock) { m_Lock.Acquire(); }
    ~TLocked() { m_Lock.Release(); }

private:
    TLock &m_Lock;
};

template <typename TItem> class CItems
{
public:
    CItems() : m_Count(0) { InitializeListHead(&m_Items); }
    bool IsEmpty()
    {
        TLocked<CSpinLock> Guard(m_Lock);
        return m_Count == 0;
    }

private:
    LIST_ENTRY m_Items;
    ULONG m_Count;
    CSpinLock m_Lock;
};

struct KESTREL_ADAPTER;
NDIS_STATUS StartProtocol(NDIS_HANDLE Miniport);
void StopProtocol();
