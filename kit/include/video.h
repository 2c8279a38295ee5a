// Video port driver (XP display model) and VIDEO_REQUEST_PACKET. The project's own stand-in.
// Source: learn.microsoft.com/windows-hardware/drivers/ddi/video.
#pragma once
#include <miniport.h>
#ifdef __cplusplus
extern "C" {
#endif
typedef long VP_STATUS, *PVP_STATUS;
typedef struct _STATUS_BLOCK { union { VP_STATUS Status; PVOID Pointer; }; ULONG_PTR Information; } STATUS_BLOCK, *PSTATUS_BLOCK;
typedef struct _VIDEO_REQUEST_PACKET { ULONG IoControlCode; PSTATUS_BLOCK StatusBlock; PVOID InputBuffer; ULONG InputBufferLength; PVOID OutputBuffer; ULONG OutputBufferLength; } VIDEO_REQUEST_PACKET, *PVIDEO_REQUEST_PACKET;
typedef struct _VIDEO_ACCESS_RANGE { PHYSICAL_ADDRESS RangeStart; ULONG RangeLength; UCHAR RangeInIoSpace; UCHAR RangeVisible; UCHAR RangeShareable; UCHAR RangePassive; } VIDEO_ACCESS_RANGE, *PVIDEO_ACCESS_RANGE;
typedef struct _VIDEO_PORT_CONFIG_INFO VIDEO_PORT_CONFIG_INFO, *PVIDEO_PORT_CONFIG_INFO;
typedef struct _VIDEO_HW_INITIALIZATION_DATA {
  ULONG HwInitDataSize; INTERFACE_TYPE AdapterInterfaceType; VP_STATUS(*HwFindAdapter)(PVOID, PVOID, PWSTR, PVIDEO_PORT_CONFIG_INFO, PUCHAR); BOOLEAN(*HwInitialize)(PVOID);
  BOOLEAN(*HwInterrupt)(PVOID); BOOLEAN(*HwStartIO)(PVOID, PVIDEO_REQUEST_PACKET); ULONG HwDeviceExtensionSize; ULONG StartingDeviceNumber; BOOLEAN(*HwResetHw)(PVOID, ULONG, ULONG);
  VOID(*HwTimer)(PVOID); PVOID HwStartDma; VP_STATUS(*HwSetPowerState)(PVOID, ULONG, PVOID); VP_STATUS(*HwGetPowerState)(PVOID, ULONG, PVOID);
  ULONG(*HwGetVideoChildDescriptor)(PVOID, PVOID, PVOID, PUCHAR, PULONG, PULONG); VP_STATUS(*HwQueryInterface)(PVOID, PVOID); ULONG HwChildDeviceExtensionSize;
  PVIDEO_ACCESS_RANGE HwLegacyResourceList; ULONG HwLegacyResourceCount; VOID(*HwGetLegacyResources)(ULONG, ULONG, PVIDEO_ACCESS_RANGE *, PULONG);
  BOOLEAN AllowEarlyEnumeration; ULONG Reserved;
} VIDEO_HW_INITIALIZATION_DATA, *PVIDEO_HW_INITIALIZATION_DATA;
ULONG NTAPI VideoPortInitialize(PVOID Argument1, PVOID Argument2, PVIDEO_HW_INITIALIZATION_DATA HwInitializationData, PVOID HwContext);
VOID VideoDebugPrint(ULONG DebugPrintLevel, PCHAR DebugMessage, ...);
#ifdef __cplusplus
}
#endif
