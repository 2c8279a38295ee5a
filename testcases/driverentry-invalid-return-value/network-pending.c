// An entry function is synchronous in a network driver too.
// flags: -DNDIS_MINIPORT_DRIVER=1 -DNDIS650_MINIPORT=1
#include <ndis.h>

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(DriverObject);
    UNREFERENCED_PARAMETER(RegistryPath);
    return NDIS_STATUS_PENDING; // want "cannot return a pending status"
}
