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
typedef struct _VIDEO_PORT_CONFIG_INFO { ULONG Length; ULONG SystemIoBusNumber; INTERFACE_TYPE AdapterInterfaceType; ULONG BusInterruptLevel; ULONG BusInterruptVector; KINTERRUPT_MODE InterruptMode; ULONG NumEmulatorAccessEntries; PVOID EmulatorAccessEntries; ULONG_PTR EmulatorAccessEntriesContext; PHYSICAL_ADDRESS VdmPhysicalVideoMemoryAddress; ULONG VdmPhysicalVideoMemoryLength; ULONG HardwareStateSize; ULONG DmaChannel; ULONG DmaPort; UCHAR DmaShareable; UCHAR InterruptShareable; BOOLEAN Master; DMA_WIDTH DmaWidth; DMA_SPEED DmaSpeed; BOOLEAN bMapBuffers; BOOLEAN NeedPhysicalAddresses; BOOLEAN DemandMode; ULONG MaximumTransferLength; ULONG NumberOfPhysicalBreaks; BOOLEAN ScatterGather; ULONG MaximumScatterGatherChunkSize; PVOID VideoPortGetProcAddress; PWSTR DriverRegistryPath; ULONGLONG SystemMemorySize; } VIDEO_PORT_CONFIG_INFO, *PVIDEO_PORT_CONFIG_INFO;
typedef struct _VIDEO_HW_INITIALIZATION_DATA {
  ULONG HwInitDataSize; INTERFACE_TYPE AdapterInterfaceType; VP_STATUS(*HwFindAdapter)(PVOID, PVOID, PWSTR, PVIDEO_PORT_CONFIG_INFO, PUCHAR); BOOLEAN(*HwInitialize)(PVOID);
  BOOLEAN(*HwInterrupt)(PVOID); BOOLEAN(*HwStartIO)(PVOID, PVIDEO_REQUEST_PACKET); ULONG HwDeviceExtensionSize; ULONG StartingDeviceNumber; BOOLEAN(*HwResetHw)(PVOID, ULONG, ULONG);
  VOID(*HwTimer)(PVOID); PVOID HwStartDma; VP_STATUS(*HwSetPowerState)(PVOID, ULONG, PVOID); VP_STATUS(*HwGetPowerState)(PVOID, ULONG, PVOID);
  ULONG(*HwGetVideoChildDescriptor)(PVOID, PVOID, PVOID, PUCHAR, PULONG, PULONG); VP_STATUS(*HwQueryInterface)(PVOID, PVOID); ULONG HwChildDeviceExtensionSize;
  PVIDEO_ACCESS_RANGE HwLegacyResourceList; ULONG HwLegacyResourceCount; VOID(*HwGetLegacyResources)(ULONG, ULONG, PVIDEO_ACCESS_RANGE *, PULONG);
  BOOLEAN AllowEarlyEnumeration; ULONG Reserved;
} VIDEO_HW_INITIALIZATION_DATA, *PVIDEO_HW_INITIALIZATION_DATA;
ULONG NTAPI VideoPortInitialize(PVOID Argument1, PVOID Argument2, PVIDEO_HW_INITIALIZATION_DATA HwInitializationData, PVOID HwContext);
VP_STATUS NTAPI VideoPortGetAccessRanges(PVOID HwDeviceExtension, ULONG NumRequestedResources, PIO_RESOURCE_DESCRIPTOR RequestedResources, ULONG NumAccessRanges, PVIDEO_ACCESS_RANGE AccessRanges, PVOID VendorId, PVOID DeviceId, PULONG Slot);
VP_STATUS NTAPI VideoPortVerifyAccessRanges(PVOID HwDeviceExtension, ULONG NumAccessRanges, PVIDEO_ACCESS_RANGE AccessRanges);
PVOID NTAPI VideoPortGetDeviceBase(PVOID HwDeviceExtension, PHYSICAL_ADDRESS IoAddress, ULONG NumberOfUchars, UCHAR InIoSpace);
VOID NTAPI VideoPortFreeDeviceBase(PVOID HwDeviceExtension, PVOID MappedAddress);
VP_STATUS NTAPI VideoPortMapMemory(PVOID HwDeviceExtension, PHYSICAL_ADDRESS PhysicalAddress, PULONG Length, PULONG InIoSpace, PVOID *VirtualAddress);
VP_STATUS NTAPI VideoPortUnmapMemory(PVOID HwDeviceExtension, PVOID VirtualAddress, HANDLE ProcessHandle);
VP_STATUS NTAPI VideoPortSetRegistryParameters(PVOID HwDeviceExtension, PWSTR ValueName, PVOID ValueData, ULONG ValueLength);
typedef VP_STATUS (NTAPI *PMINIPORT_GET_REGISTRY_ROUTINE)(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData, ULONG ValueLength);
VP_STATUS NTAPI VideoPortGetRegistryParameters(PVOID HwDeviceExtension, PWSTR ParameterName, UCHAR IsParameterFileName, PMINIPORT_GET_REGISTRY_ROUTINE CallbackRoutine, PVOID Context);
ULONG NTAPI VideoPortGetBusData(PVOID HwDeviceExtension, ULONG BusDataType, ULONG SlotNumber, PVOID Buffer, ULONG Offset, ULONG Length);
ULONG NTAPI VideoPortSetBusData(PVOID HwDeviceExtension, ULONG BusDataType, ULONG SlotNumber, PVOID Buffer, ULONG Offset, ULONG Length);
PVOID NTAPI VideoPortAllocatePool(PVOID HwDeviceExtension, ULONG PoolType, SIZE_T NumberOfBytes, ULONG Tag);
VOID NTAPI VideoPortFreePool(PVOID HwDeviceExtension, PVOID Ptr);
VOID NTAPI VideoPortZeroMemory(PVOID Destination, ULONG Length);
VOID NTAPI VideoPortMoveMemory(PVOID Destination, PVOID Source, ULONG Length);
VOID NTAPI VideoPortStallExecution(ULONG Microseconds);
VOID NTAPI VideoPortStartTimer(PVOID HwDeviceExtension);
VOID NTAPI VideoPortStopTimer(PVOID HwDeviceExtension);
VOID NTAPI VideoPortLogError(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET Vrp, VP_STATUS ErrorCode, ULONG UniqueId);
UCHAR NTAPI VideoPortReadPortUchar(PUCHAR Port);
USHORT NTAPI VideoPortReadPortUshort(PUSHORT Port);
ULONG NTAPI VideoPortReadPortUlong(PULONG Port);
VOID NTAPI VideoPortWritePortUchar(PUCHAR Port, UCHAR Value);
VOID NTAPI VideoPortWritePortUshort(PUSHORT Port, USHORT Value);
VOID NTAPI VideoPortWritePortUlong(PULONG Port, ULONG Value);
PVOID NTAPI VideoPortGetRomImage(PVOID HwDeviceExtension, PVOID Unused1, ULONG Unused2, ULONG Length);
VP_STATUS NTAPI VideoPortEnumerateChildren(PVOID HwDeviceExtension, PVOID Reserved);
BOOLEAN NTAPI VideoPortSynchronizeExecution(PVOID HwDeviceExtension, ULONG Priority, PVOID SynchronizeRoutine, PVOID Context);
VOID VideoDebugPrint(ULONG DebugPrintLevel, PCHAR DebugMessage, ...);
#ifdef __cplusplus
}
#endif
