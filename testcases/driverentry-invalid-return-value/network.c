// Trap: statuses of the network, which are NTSTATUS values under other names.
// flags: -DNDIS_MINIPORT_DRIVER=1 -DNDIS650_MINIPORT=1
#include <ndis.h>

static NDIS_HANDLE Miniport;

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NDIS_MINIPORT_DRIVER_CHARACTERISTICS Characteristics;

    if (RegistryPath->Length == 0)
        return NDIS_STATUS_BAD_VERSION;
    NdisZeroMemory(&Characteristics, sizeof(Characteristics));
    if (NdisMRegisterMiniportDriver(DriverObject, RegistryPath, NULL, &Characteristics, &Miniport) != NDIS_STATUS_SUCCESS)
        return NDIS_STATUS_FAILURE;
    return NDIS_STATUS_SUCCESS;
}
