// WDF: common buffers. The project's own stand-in.
// Source: learn.microsoft.com/windows-hardware/drivers/ddi/wdfcommonbuffer
#pragma once

#ifdef __cplusplus
extern "C" {
#endif

typedef struct _WDF_COMMON_BUFFER_CONFIG { ULONG Size; ULONG AlignmentRequirement; } WDF_COMMON_BUFFER_CONFIG, *PWDF_COMMON_BUFFER_CONFIG;
VOID WDF_COMMON_BUFFER_CONFIG_INIT(PWDF_COMMON_BUFFER_CONFIG Config, ULONG AlignmentRequirement);

NTSTATUS WdfCommonBufferCreate(WDFDMAENABLER, size_t Length, PWDF_OBJECT_ATTRIBUTES, WDFCOMMONBUFFER *CommonBuffer);
NTSTATUS WdfCommonBufferCreateWithConfig(WDFDMAENABLER, size_t Length, PWDF_COMMON_BUFFER_CONFIG, PWDF_OBJECT_ATTRIBUTES, WDFCOMMONBUFFER *CommonBuffer);
PVOID WdfCommonBufferGetAlignedVirtualAddress(WDFCOMMONBUFFER);
PHYSICAL_ADDRESS WdfCommonBufferGetAlignedLogicalAddress(WDFCOMMONBUFFER);
size_t WdfCommonBufferGetLength(WDFCOMMONBUFFER);

#ifdef __cplusplus
}
#endif
