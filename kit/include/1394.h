// The IEEE 1394 bus: addresses, IRB requests and control codes. The project's own stand-in.
// Source: learn.microsoft.com/windows-hardware/drivers/ddi/1394
#pragma once
#include <kitcore.h>
#ifdef __cplusplus
extern "C" {
#endif
#define IOCTL_1394_CLASS CTL_CODE(FILE_DEVICE_UNKNOWN, 0x87, METHOD_IN_DIRECT, FILE_ANY_ACCESS)
#define IOCTL_1394_TOGGLE_ENUM_TEST_ON CTL_CODE(FILE_DEVICE_UNKNOWN, 0x88, METHOD_BUFFERED, FILE_ANY_ACCESS)
#ifdef DEFINE_GUID
DEFINE_GUID(BUS1394_CLASS_GUID, 0x6BDD1FC1L, 0x810F, 0x11d0, 0xBE, 0xC7, 0x08, 0x00, 0x2B, 0xE2, 0x09, 0x2F);
#endif
#define REQUEST_ASYNC_READ 0
#define REQUEST_ASYNC_WRITE 1
#define REQUEST_ASYNC_LOCK 2
#define REQUEST_ISOCH_ALLOCATE_BANDWIDTH 3
#define REQUEST_ISOCH_ALLOCATE_CHANNEL 4
#define REQUEST_ISOCH_ALLOCATE_RESOURCES 5
#define REQUEST_ISOCH_ATTACH_BUFFERS 6
#define REQUEST_ISOCH_DETACH_BUFFERS 7
#define REQUEST_ISOCH_FREE_BANDWIDTH 8
#define REQUEST_ISOCH_FREE_CHANNEL 9
#define REQUEST_ISOCH_FREE_RESOURCES 10
#define REQUEST_ISOCH_LISTEN 11
#define REQUEST_ISOCH_STOP 12
#define REQUEST_ISOCH_TALK 13
#define REQUEST_ISOCH_QUERY_CYCLE_TIME 14
#define REQUEST_ISOCH_QUERY_RESOURCES 15
#define REQUEST_ISOCH_SET_CHANNEL_BANDWIDTH 16
#define REQUEST_ALLOCATE_ADDRESS_RANGE 17
#define REQUEST_FREE_ADDRESS_RANGE 18
#define REQUEST_GET_LOCAL_HOST_INFO 19
#define REQUEST_GET_ADDR_FROM_DEVICE_OBJECT 20
#define REQUEST_CONTROL 21
#define REQUEST_GET_SPEED_BETWEEN_DEVICES 22
#define REQUEST_SET_DEVICE_XMIT_PROPERTIES 23
#define REQUEST_GET_CONFIGURATION_INFO 24
#define REQUEST_BUS_RESET 25
#define REQUEST_GET_GENERATION_COUNT 26
#define REQUEST_SEND_PHY_CONFIG_PACKET 27
#define REQUEST_GET_SPEED_TOPOLOGY_MAPS 28
#define REQUEST_BUS_RESET_NOTIFICATION 29
#define REQUEST_ASYNC_STREAM 30
#define REQUEST_SET_LOCAL_HOST_PROPERTIES 31
#define REQUEST_ISOCH_MODIFY_STREAM_PROPERTIES 32
#define SPEED_FLAGS_100 0x01
#define SPEED_FLAGS_200 0x02
#define SPEED_FLAGS_400 0x04
#define SPEED_FLAGS_800 0x08
#define SPEED_FLAGS_1600 0x10
#define SPEED_FLAGS_3200 0x20
#define SPEED_FLAGS_FASTEST 0x80000000
#define BUS_RESET_FLAGS_PERFORM_RESET 0x01
#define BUS_RESET_FLAGS_FORCE_ROOT 0x02
#define REGISTER_NOTIFICATION_ROUTINE 1
#define DEREGISTER_NOTIFICATION_ROUTINE 2
#define ACCESS_FLAGS_TYPE_READ 1
#define ACCESS_FLAGS_TYPE_WRITE 2
#define ACCESS_FLAGS_TYPE_LOCK 4
#define ACCESS_FLAGS_TYPE_BROADCAST 8
#define NOTIFY_FLAGS_NEVER 0
#define NOTIFY_FLAGS_AFTER_READ 1
#define NOTIFY_FLAGS_AFTER_WRITE 2
#define NOTIFY_FLAGS_AFTER_LOCK 4
typedef struct _NODE_ADDRESS { USHORT NA_Node_Number : 6; USHORT NA_Bus_Number : 10; } NODE_ADDRESS, *PNODE_ADDRESS;
typedef struct _ADDRESS_OFFSET { USHORT Off_High; ULONG Off_Low; } ADDRESS_OFFSET, *PADDRESS_OFFSET;
typedef struct _IO_ADDRESS { NODE_ADDRESS IA_Destination_ID; ADDRESS_OFFSET IA_Destination_Offset; } IO_ADDRESS, *PIO_ADDRESS;
typedef struct _ADDRESS_RANGE { USHORT AR_Off_High; USHORT AR_Length; ULONG AR_Off_Low; } ADDRESS_RANGE, *PADDRESS_RANGE;
typedef struct _CONFIG_ROM { ULONG CR_Info; ULONG CR_Signiture; ULONG CR_BusInfoBlockCaps; ULONG CR_Node_UniqueID[2]; ULONG CR_Root_Info; } CONFIG_ROM, *PCONFIG_ROM;
typedef struct _CYCLE_TIME { ULONG CL_CycleOffset : 12; ULONG CL_CycleCount : 13; ULONG CL_SecondCount : 7; } CYCLE_TIME, *PCYCLE_TIME;
typedef struct _GET_LOCAL_HOST_INFO1 { LARGE_INTEGER UniqueId; } GET_LOCAL_HOST_INFO1, *PGET_LOCAL_HOST_INFO1;
typedef struct _GET_LOCAL_HOST_INFO2 { ULONG HostCapabilities; ULONG MaxAsyncReadRequest; ULONG MaxAsyncWriteRequest; } GET_LOCAL_HOST_INFO2, *PGET_LOCAL_HOST_INFO2;
typedef struct _NOTIFICATION_INFO { PMDL Mdl; ULONG ulOffset; ULONG nLength; ULONG fulNotificationOptions; PVOID Context; PVOID Fifo; PVOID RequestPacket; PMDL ResponseMdl; PVOID *ResponsePacket; PULONG ResponseLength; PKEVENT *ResponseEvent; } NOTIFICATION_INFO, *PNOTIFICATION_INFO;
typedef VOID (*PBUS_BUS_RESET_NOTIFICATION)(PVOID Context);
typedef VOID (*PBUS_NOTIFICATION_ROUTINE)(PNOTIFICATION_INFO NotificationInfo);
typedef VOID (*PBUS_ISOCH_DESCRIPTOR_ROUTINE)(PVOID Context1, PVOID Context2);
typedef struct _ISOCH_DESCRIPTOR { ULONG fulFlags; PMDL Mdl; ULONG ulLength; ULONG nMaxBytesPerFrame; ULONG ulSynch; ULONG ulTag; CYCLE_TIME CycleTime; PBUS_ISOCH_DESCRIPTOR_ROUTINE Callback; PVOID Context1; PVOID Context2; NTSTATUS status; ULONG_PTR DeviceReserved[8]; ULONG_PTR BusReserved[8]; ULONG_PTR PortReserved[16]; } ISOCH_DESCRIPTOR, *PISOCH_DESCRIPTOR;
typedef struct _IRB {
  ULONG FunctionNumber; ULONG Flags; ULONG_PTR BusReserved[8]; ULONG_PTR PortReserved[8];
  union {
    struct { IO_ADDRESS DestinationAddress; ULONG nNumberOfBytesToRead; ULONG nBlockSize; ULONG fulFlags; PMDL Mdl; ULONG ulGeneration; UCHAR chPriority; UCHAR nSpeed; UCHAR tCode; UCHAR Reserved; ULONG ElapsedTime; } AsyncRead;
    struct { IO_ADDRESS DestinationAddress; ULONG nNumberOfBytesToWrite; ULONG nBlockSize; ULONG fulFlags; PMDL Mdl; ULONG ulGeneration; UCHAR chPriority; UCHAR nSpeed; UCHAR tCode; UCHAR Reserved; ULONG ElapsedTime; } AsyncWrite;
    struct { IO_ADDRESS DestinationAddress; ULONG nNumberOfArgBytes; ULONG nNumberOfDataBytes; ULONG fulTransactionType; ULONG fulFlags; ULONG Arguments[2]; ULONG DataValues[2]; PVOID pBuffer; ULONG ulGeneration; UCHAR chPriority; UCHAR nSpeed; UCHAR tCode; UCHAR Reserved; ULONG ElapsedTime; } AsyncLock;
    struct { ULONG nMaxBytesPerFrameRequested; ULONG fulSpeed; HANDLE hBandwidth; ULONG BytesPerFrameAvailable; ULONG SpeedSelected; } IsochAllocateBandwidth;
    struct { ULONG nRequestedChannel; ULONG Channel; LARGE_INTEGER ChannelsAvailable; } IsochAllocateChannel;
    struct { ULONG fulSpeed; ULONG fulFlags; ULONG nChannel; ULONG nMaxBytesPerFrame; ULONG nNumberOfBuffers; ULONG nMaxBufferSize; ULONG nQuadletsToStrip; HANDLE hResource; ULARGE_INTEGER ChannelMask; } IsochAllocateResources;
    struct { HANDLE hResource; ULONG nNumberOfDescriptors; PISOCH_DESCRIPTOR pIsochDescriptor; } IsochAttachBuffers;
    struct { HANDLE hResource; ULONG nNumberOfDescriptors; PISOCH_DESCRIPTOR pIsochDescriptor; } IsochDetachBuffers;
    struct { HANDLE hBandwidth; ULONG nMaxBytesPerFrameRequested; } IsochFreeBandwidth;
    struct { ULONG nChannel; } IsochFreeChannel;
    struct { HANDLE hResource; } IsochFreeResources;
    struct { HANDLE hResource; ULONG fulFlags; CYCLE_TIME StartTime; } IsochListen;
    struct { HANDLE hResource; ULONG fulFlags; } IsochStop;
    struct { HANDLE hResource; ULONG fulFlags; CYCLE_TIME StartTime; } IsochTalk;
    struct { CYCLE_TIME CycleTime; } IsochQueryCurrentCycleTime;
    struct { PMDL Mdl; ULONG fulFlags; ULONG nLength; ULONG MaxSegmentSize; UCHAR fulAccessType; UCHAR fulNotificationOptions; PVOID Callback; PVOID Context; ADDRESS_OFFSET Required1394Offset; PVOID FifoSListHead; PVOID FifoSpinLock; ULONG AddressesReturned; PADDRESS_RANGE p1394AddressRange; HANDLE hAddressRange; PVOID DeviceExtension; } AllocateAddressRange;
    struct { ULONG nAddressesToFree; PADDRESS_RANGE p1394AddressRange; PHANDLE pAddressRange; PVOID DeviceExtension; } FreeAddressRange;
    struct { ULONG nLevel; PVOID Information; } GetLocalHostInformation;
    struct { PDEVICE_OBJECT DeviceObject; ULONG fulFlags; NODE_ADDRESS NodeAddress; } Get1394AddressFromDeviceObject;
    struct { ULONG fulIoControlCode; PMDL pInBuffer; ULONG ulInBufferLength; PMDL pOutBuffer; ULONG ulOutBufferLength; ULONG BytesReturned; } Control;
    struct { ULONG fulFlags; ULONG ulNumberOfDestinations; PDEVICE_OBJECT hDestinationDeviceObjects[64]; ULONG fulSpeed; } GetMaxSpeedBetweenDevices;
    struct { ULONG fulSpeed; ULONG fulPriority; } SetDeviceXmitProperties;
    struct { PCONFIG_ROM ConfigRom; ULONG UnitDirectoryBufferSize; PVOID UnitDirectory; IO_ADDRESS UnitDirectoryLocation; ULONG UnitDependentDirectoryBufferSize; PVOID UnitDependentDirectory; IO_ADDRESS UnitDependentDirectoryLocation; ULONG VendorLeafBufferSize; PVOID VendorLeaf; ULONG ModelLeafBufferSize; PVOID ModelLeaf; } GetConfigurationInformation;
    struct { ULONG fulFlags; } BusReset;
    struct { ULONG GenerationCount; } GetGenerationCount;
    struct { ULONG fulFlags; PBUS_BUS_RESET_NOTIFICATION ResetRoutine; PVOID ResetContext; } BusResetNotification;
    struct { ULONG nLevel; PVOID Information; } SetLocalHostProperties;
  } u;
} IRB, *PIRB;
#ifdef __cplusplus
}
#endif
