// Registration with the network layer. Tracing outlives a miniport that cannot be registered; when it is the protocol
// that cannot, everything is undone.
#include "objects.h"

#ifdef KESTREL_TRACING
#include "kestrel.tmh"
#endif

extern "C"
{
static MINIPORT_UNLOAD KestrelUnload;
static MINIPORT_INITIALIZE KestrelInitialize;
static MINIPORT_HALT KestrelHalt;
DRIVER_INITIALIZE DriverEntry;
}

#ifdef ALLOC_PRAGMA
#pragma alloc_text(INIT, DriverEntry)
#endif

int PrintLevel = 1;
static NDIS_HANDLE Miniport;

class CShared
{
public:
    CItems<KESTREL_ADAPTER> Adapters;
    ULONG Version = 0;
};
static UCHAR SharedPlace[sizeof(CShared)];
static CShared *Shared;

static VOID KestrelUnload(PDRIVER_OBJECT DriverObject)
{
    ENTERED(2);
    StopProtocol();
    if (Miniport)
        NdisMDeregisterMiniportDriver(Miniport);
    Shared->~CShared();
    WPP_CLEANUP(DriverObject);
}

static void AskVersion()
{
    RTL_OSVERSIONINFOW Version = {};
    Version.dwOSVersionInfoSize = sizeof(Version);
    if (NT_SUCCESS(RtlGetVersion(&Version)))
        DPrintf(0, ("on %d.%d\n", Version.dwMajorVersion, Version.dwMinorVersion));
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NDIS_STATUS status = NDIS_STATUS_FAILURE;
    NDIS_MINIPORT_DRIVER_CHARACTERISTICS chars = {};

    WPP_INIT_TRACING(DriverObject, RegistryPath);
    ENTERED(0);
    DPrintf(0, ("made on %s\n", __DATE__));
    AskVersion();

    Shared = new (SharedPlace) CShared;

    chars.Header.Type = NDIS_OBJECT_TYPE_MINIPORT_DRIVER_CHARACTERISTICS;
    chars.Header.Size = NDIS_SIZEOF_MINIPORT_DRIVER_CHARACTERISTICS_REVISION_2;
    chars.Header.Revision = NDIS_MINIPORT_DRIVER_CHARACTERISTICS_REVISION_2;
    chars.MajorNdisVersion = NDIS_MINIPORT_MAJOR_VERSION;
    chars.MinorNdisVersion = NDIS_MINIPORT_MINOR_VERSION;
    chars.InitializeHandlerEx = KestrelInitialize;
    chars.HaltHandlerEx = KestrelHalt;
    chars.UnloadHandler = KestrelUnload;

    status = NdisMRegisterMiniportDriver(DriverObject, RegistryPath, nullptr, &chars, &Miniport);
    if (status == NDIS_STATUS_SUCCESS)
    {
        status = StartProtocol(Miniport);
        if (status != NDIS_STATUS_SUCCESS)
        {
            NdisMDeregisterMiniportDriver(Miniport);
            Shared->~CShared();
            WPP_CLEANUP(DriverObject);
        }
    }

    DPrintf(status ? 0 : 4, ("entry: %X\n", status));
    // planted: driverentry-wpp-not-cleaned-up-on-failure
    return status;
}
