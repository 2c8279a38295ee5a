// AGP filter drivers (miniports of agplib). The project's own stand-in. Source: learn.microsoft.com/windows-hardware/drivers/ddi/agp
#pragma once
#include <kitcore.h>
#include <ntagp.h>
#ifdef __cplusplus
extern "C" {
#endif
typedef struct _AGP_RANGE { PHYSICAL_ADDRESS MemoryBase; ULONG NumberOfPages; ULONG PagesCommitted; PVOID Context; PVOID ApertureBase; MEMORY_CACHING_TYPE Type; } AGP_RANGE, *PAGP_RANGE;
extern ULONG AgpExtensionSize;
NTSTATUS AgpInitializeTarget(PVOID AgpExtension);
NTSTATUS AgpInitializeMaster(PVOID AgpExtension, PULONG AgpCapabilities);
#ifdef __cplusplus
}
#endif
