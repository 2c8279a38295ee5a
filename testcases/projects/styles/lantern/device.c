// The control device and the buffers.
#include "lantern.h"

static NDIS_HANDLE Pool;

NDIS_STATUS LanternCreatePools(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NET_BUFFER_LIST_POOL_PARAMETERS Parameters = {0};

    UNREFERENCED_PARAMETER(DriverObject);
    UNREFERENCED_PARAMETER(RegistryPath);
    Parameters.Header.Type = NDIS_OBJECT_TYPE_DEFAULT;
    Parameters.PoolTag = LANTERN_TAG;
    Pool = NdisAllocateNetBufferListPool(NULL, &Parameters);
    return Pool ? NDIS_STATUS_SUCCESS : NDIS_STATUS_RESOURCES;
}

VOID LanternDeletePools(VOID)
{
    NdisFreeNetBufferListPool(Pool);
}

VOID LanternDeleteDevice(VOID)
{
    if (LanternDeviceHandle)
        NdisDeregisterDeviceEx(LanternDeviceHandle);
    LanternDeviceHandle = NULL;
}
