// Network drivers: the status of the registration is the entry's, whatever its type is called.
// flags: -DNDIS_MINIPORT_DRIVER=1 -DNDIS650_MINIPORT=1
#include <ndis.h>

static NDIS_HANDLE Miniport;

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NDIS_MINIPORT_DRIVER_CHARACTERISTICS Characteristics;
    NDIS_STATUS Status;

    NdisZeroMemory(&Characteristics, sizeof(Characteristics));
    Status = NdisMRegisterMiniportDriver(DriverObject, RegistryPath, NULL, &Characteristics, &Miniport);
    if (Status != NDIS_STATUS_SUCCESS)
        KdPrint(("no miniport\n"));
    return NDIS_STATUS_SUCCESS; // want "'NdisMRegisterMiniportDriver' failed on this path"
}
