// AGP buses and targets. The project's own stand-in. Source: learn.microsoft.com/windows-hardware/drivers/ddi/ntagp
#pragma once
#include <kitcore.h>
#ifdef __cplusplus
extern "C" {
#endif
typedef NTSTATUS (*PAGP_BUS_SET_RATE)(PVOID AgpContext, ULONG AgpRate);
typedef NTSTATUS (*PAGP_BUS_RESERVE_MEMORY)(PVOID AgpContext, ULONG NumberOfPages, MEMORY_CACHING_TYPE MemoryType, PVOID *MapHandle, PHYSICAL_ADDRESS *PhysicalAddress);
typedef NTSTATUS (*PAGP_BUS_RELEASE_MEMORY)(PVOID AgpContext, PVOID MapHandle);
typedef NTSTATUS (*PAGP_BUS_COMMIT_MEMORY)(PVOID AgpContext, PVOID MapHandle, ULONG NumberOfPages, ULONG OffsetInPages, PMDL Mdl, PHYSICAL_ADDRESS *MemoryBase);
typedef NTSTATUS (*PAGP_BUS_FREE_MEMORY)(PVOID AgpContext, PVOID MapHandle, ULONG NumberOfPages, ULONG OffsetInPages);
typedef NTSTATUS (*PAGP_GET_MAPPED_PAGES)(PVOID AgpContext, PVOID MapHandle, ULONG NumberOfPages, ULONG OffsetInPages, PMDL Mdl);
typedef struct _AGP_BUS_INTERFACE_STANDARD { USHORT Size; USHORT Version; PVOID AgpContext; PINTERFACE_REFERENCE InterfaceReference; PINTERFACE_DEREFERENCE InterfaceDereference; ULONG Capabilities; PAGP_BUS_RESERVE_MEMORY ReserveMemory; PAGP_BUS_RELEASE_MEMORY ReleaseMemory; PAGP_BUS_COMMIT_MEMORY CommitMemory; PAGP_BUS_FREE_MEMORY FreeMemory; PAGP_GET_MAPPED_PAGES GetMappedPages; PAGP_BUS_SET_RATE SetRate; } AGP_BUS_INTERFACE_STANDARD, *PAGP_BUS_INTERFACE_STANDARD;
#define AGP_BUS_INTERFACE_V1 1
#define AGP_BUS_INTERFACE_V2 2
#define AGP_CAPABILITIES_MAP_PHYSICAL 0x00000001
#ifdef __cplusplus
}
#endif
