// check: driverentry-wpp-not-cleaned-up-on-failure
// An object in memory of its own: neither the operator nor what it is made of has ended tracing.
#include <ndis.h>
#include <driverentry_wpp.h>

inline void *__CRTDECL operator new(size_t, void *Place) noexcept { return Place; }
void __CRTDECL operator delete(void *Memory, size_t) noexcept { ExFreePool(Memory); }

class Adapters
{
public:
    Adapters() { NdisAllocateSpinLock(&Lock); }
    ~Adapters() { NdisFreeSpinLock(&Lock); }

private:
    NDIS_SPIN_LOCK Lock;
};

static UCHAR Place[sizeof(Adapters)];
static Adapters *All;
static NDIS_HANDLE Handle;

extern "C" DRIVER_INITIALIZE DriverEntry;

extern "C" NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NDIS_MINIPORT_DRIVER_CHARACTERISTICS Characteristics = {};

    WPP_INIT_TRACING(DriverObject, RegistryPath);
    All = new (Place) Adapters;

    NDIS_STATUS Status = NdisMRegisterMiniportDriver(DriverObject, RegistryPath, nullptr, &Characteristics, &Handle);
    if (Status != NDIS_STATUS_SUCCESS)
        All->~Adapters();
    return Status; // want "tracing is still registered"
}
