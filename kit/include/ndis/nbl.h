// NET_BUFFER and NET_BUFFER_LIST with their accessors and out-of-band information.
// The project's own stand-in; follows learn.microsoft.com/windows-hardware/drivers/ddi/nbl.
#pragma once
#include <ndis/types.h>
#ifdef __cplusplus
extern "C" {
#endif
typedef struct _NET_BUFFER NET_BUFFER, *PNET_BUFFER;
typedef struct _NET_BUFFER_LIST NET_BUFFER_LIST, *PNET_BUFFER_LIST;
typedef struct _NET_BUFFER_LIST_CONTEXT NET_BUFFER_LIST_CONTEXT, *PNET_BUFFER_LIST_CONTEXT;
typedef struct _NET_BUFFER_SHARED_MEMORY NET_BUFFER_SHARED_MEMORY, *PNET_BUFFER_SHARED_MEMORY;
struct _NET_BUFFER_SHARED_MEMORY { PNET_BUFFER_SHARED_MEMORY NextSharedMemorySegment; ULONG SharedMemoryFlags; NDIS_HANDLE SharedMemoryHandle; ULONG SharedMemoryOffset; ULONG SharedMemoryLength; };
typedef union _NET_BUFFER_DATA_LENGTH { ULONG DataLength; SIZE_T stDataLength; } NET_BUFFER_DATA_LENGTH, *PNET_BUFFER_DATA_LENGTH;
typedef struct _NET_BUFFER_DATA {
  PNET_BUFFER Next; PMDL CurrentMdl; ULONG CurrentMdlOffset; NET_BUFFER_DATA_LENGTH NbDataLength; PMDL MdlChain; ULONG DataOffset;
} NET_BUFFER_DATA, *PNET_BUFFER_DATA;
typedef union _NET_BUFFER_HEADER { NET_BUFFER_DATA NetBufferData; SLIST_HEADER Link; } NET_BUFFER_HEADER, *PNET_BUFFER_HEADER;
struct _NET_BUFFER {
  union {
    struct {
      PNET_BUFFER Next; PMDL CurrentMdl; ULONG CurrentMdlOffset; union { ULONG DataLength; SIZE_T stDataLength; };
      PMDL MdlChain; ULONG DataOffset;
    };
    SLIST_HEADER Link;
    NET_BUFFER_HEADER NetBufferHeader;
  };
  USHORT ChecksumBias; USHORT Reserved; NDIS_HANDLE NdisPoolHandle; PVOID NdisReserved[2]; PVOID ProtocolReserved[6];
  PVOID MiniportReserved[4]; PHYSICAL_ADDRESS DataPhysicalAddress;
  union { PNET_BUFFER_SHARED_MEMORY SharedMemoryInfo; struct _SCATTER_GATHER_LIST *ScatterGatherList; };
};
struct _NET_BUFFER_LIST_CONTEXT { PNET_BUFFER_LIST_CONTEXT Next; USHORT Size; USHORT Offset; UCHAR ContextData[]; };

typedef enum _NDIS_NET_BUFFER_LIST_INFO {
  TcpIpChecksumNetBufferListInfo, TcpOffloadBytesTransferred = TcpIpChecksumNetBufferListInfo, IPsecOffloadV1NetBufferListInfo,
  TcpLargeSendNetBufferListInfo, TcpReceiveNoPush = TcpLargeSendNetBufferListInfo, ClassificationHandleNetBufferListInfo,
  Ieee8021QNetBufferListInfo, NetBufferListCancelId, MediaSpecificInformation, NetBufferListFrameType,
  NetBufferListProtocolId = NetBufferListFrameType, NetBufferListHashValue, NetBufferListHashInfo, WfpNetBufferListInfo,
  IPsecOffloadV2NetBufferListInfo, IPsecOffloadV2HeaderNetBufferListInfo, IPsecOffloadV2TunnelNetBufferListInfo,
  NetBufferListFilteringInfo, MediaSpecificInformationEx, NblOriginalInterfaceIfIndex,
  NblReAuthWfpFlowContext = NblOriginalInterfaceIfIndex, TcpReceiveBytesTransferred, NrtNameResolutionId,
  UdpRecvSegCoalesceOffloadInfo = TcpReceiveBytesTransferred, SwitchForwardingReserved = NrtNameResolutionId + 2,
  SwitchForwardingDetail, VirtualSubnetInfo, TcpRecvSegCoalesceInfo = VirtualSubnetInfo + 2, RscTcpTimestampDelta,
  GftOffloadInformation, GftFlowEntryId, NdisReservedNetBufferListInfoMax_, MaxNetBufferListInfo = NdisReservedNetBufferListInfoMax_ + 2
} NDIS_NET_BUFFER_LIST_INFO, *PNDIS_NET_BUFFER_LIST_INFO;
typedef struct _NET_BUFFER_LIST_DATA { PNET_BUFFER_LIST Next; PNET_BUFFER FirstNetBuffer; } NET_BUFFER_LIST_DATA, *PNET_BUFFER_LIST_DATA;
typedef union _NET_BUFFER_LIST_HEADER { NET_BUFFER_LIST_DATA NetBufferListData; SLIST_HEADER Link; } NET_BUFFER_LIST_HEADER, *PNET_BUFFER_LIST_HEADER;
struct _NET_BUFFER_LIST {
  union { struct { PNET_BUFFER_LIST Next; PNET_BUFFER FirstNetBuffer; }; SLIST_HEADER Link; NET_BUFFER_LIST_HEADER NetBufferListHeader; };
  PNET_BUFFER_LIST_CONTEXT Context; PNET_BUFFER_LIST ParentNetBufferList; NDIS_HANDLE NdisPoolHandle; PVOID NdisReserved[2];
  PVOID ProtocolReserved[4]; PVOID MiniportReserved[2]; PVOID Scratch; NDIS_HANDLE SourceHandle; ULONG NblFlags; LONG ChildRefCount;
  ULONG Flags; union { NDIS_STATUS Status; ULONG NdisReserved2; }; PVOID NetBufferListInfo[MaxNetBufferListInfo];
};
#define NET_BUFFER_NEXT_NB(_NB) ((_NB)->Next)
#define NET_BUFFER_FIRST_MDL(_NB) ((_NB)->MdlChain)
#define NET_BUFFER_DATA_LENGTH(_NB) ((_NB)->DataLength)
#define NET_BUFFER_DATA_OFFSET(_NB) ((_NB)->DataOffset)
#define NET_BUFFER_CURRENT_MDL(_NB) ((_NB)->CurrentMdl)
#define NET_BUFFER_CURRENT_MDL_OFFSET(_NB) ((_NB)->CurrentMdlOffset)
#define NET_BUFFER_PROTOCOL_RESERVED(_NB) ((_NB)->ProtocolReserved)
#define NET_BUFFER_MINIPORT_RESERVED(_NB) ((_NB)->MiniportReserved)
#define NET_BUFFER_CHECKSUM_BIAS(_NB) ((_NB)->ChecksumBias)
#define NET_BUFFER_DATA_PHYSICAL_ADDRESS(_NB) ((_NB)->DataPhysicalAddress)
#define NET_BUFFER_FIRST_SHARED_MEM_INFO(_NB) ((_NB)->SharedMemoryInfo)
#define NET_BUFFER_SHARED_MEM_NEXT_SEGMENT(_S) ((_S)->NextSharedMemorySegment)
#define NET_BUFFER_SHARED_MEM_FLAGS(_S) ((_S)->SharedMemoryFlags)
#define NET_BUFFER_SHARED_MEM_HANDLE(_S) ((_S)->SharedMemoryHandle)
#define NET_BUFFER_SHARED_MEM_OFFSET(_S) ((_S)->SharedMemoryOffset)
#define NET_BUFFER_SHARED_MEM_LENGTH(_S) ((_S)->SharedMemoryLength)
#define NET_BUFFER_SCATTER_GATHER_LIST(_NB) ((_NB)->ScatterGatherList)
#define NET_BUFFER_LIST_NEXT_NBL(_NBL) ((_NBL)->Next)
#define NET_BUFFER_LIST_FIRST_NB(_NBL) ((_NBL)->FirstNetBuffer)
#define NET_BUFFER_LIST_FLAGS(_NBL) ((_NBL)->Flags)
#define NET_BUFFER_LIST_NBL_FLAGS(_NBL) ((_NBL)->NblFlags)
#define NET_BUFFER_LIST_PROTOCOL_RESERVED(_NBL) ((_NBL)->ProtocolReserved)
#define NET_BUFFER_LIST_MINIPORT_RESERVED(_NBL) ((_NBL)->MiniportReserved)
#define NET_BUFFER_LIST_CONTEXT_DATA_START(_NBL) ((PUCHAR)(((_NBL)->Context) + 1) + (_NBL)->Context->Offset)
#define NET_BUFFER_LIST_CONTEXT_DATA_SIZE(_NBL) (((_NBL)->Context)->Size)
#define NET_BUFFER_LIST_INFO(_NBL, _Id) ((_NBL)->NetBufferListInfo[(_Id)])
#define NET_BUFFER_LIST_STATUS(_NBL) ((_NBL)->Status)
#define NBL_TEST_FLAG(_NBL, _F) (((_NBL)->Flags & (_F)) != 0)
#define NBL_TEST_FLAGS(_NBL, _F) (((_NBL)->Flags & (_F)) == (_F))
#define NBL_SET_FLAG(_NBL, _F) ((_NBL)->Flags |= (_F))
#define NBL_CLEAR_FLAG(_NBL, _F) ((_NBL)->Flags &= ~(_F))
#define NDIS_NBL_FLAGS_SEND_READ_ONLY 0x00000001
#define NDIS_NBL_FLAGS_RECV_READ_ONLY 0x00000002
#define NDIS_NBL_FLAGS_IS_IPV4 0x00000004
#define NDIS_NBL_FLAGS_IS_IPV6 0x00000008
#define NDIS_NBL_FLAGS_IS_TCP 0x00000010
#define NDIS_NBL_FLAGS_IS_UDP 0x00000020
#define NDIS_NBL_FLAGS_IS_LOOPBACK_PACKET 0x00000040
typedef struct _NDIS_NET_BUFFER_LIST_8021Q_INFO {
  union {
    struct { UINT32 UserPriority : 3; UINT32 CanonicalFormatId : 1; UINT32 VlanId : 12; UINT32 Reserved : 16; } TagHeader;
    struct { UINT32 UserPriority : 3; UINT32 CanonicalFormatId : 1; UINT32 VlanId : 12; UINT32 WMMInfo : 4; UINT32 Reserved : 12; } WLanTagHeader;
    PVOID Value;
  };
} NDIS_NET_BUFFER_LIST_8021Q_INFO, *PNDIS_NET_BUFFER_LIST_8021Q_INFO;
typedef struct _NDIS_TCP_IP_CHECKSUM_NET_BUFFER_LIST_INFO {
  union {
    struct { ULONG IsIPv4 : 1; ULONG IsIPv6 : 1; ULONG TcpChecksum : 1; ULONG UdpChecksum : 1; ULONG IpHeaderChecksum : 1; ULONG Reserved : 11; ULONG TcpHeaderOffset : 10; } Transmit;
    struct {
      ULONG TcpChecksumFailed : 1; ULONG UdpChecksumFailed : 1; ULONG IpChecksumFailed : 1; ULONG TcpChecksumSucceeded : 1;
      ULONG UdpChecksumSucceeded : 1; ULONG IpChecksumSucceeded : 1; ULONG Loopback : 1; ULONG TcpChecksumValueInvalid : 1; ULONG IpChecksumValueInvalid : 1;
    } Receive;
    PVOID Value;
  };
} NDIS_TCP_IP_CHECKSUM_NET_BUFFER_LIST_INFO, *PNDIS_TCP_IP_CHECKSUM_NET_BUFFER_LIST_INFO;
typedef struct _NDIS_NET_BUFFER_LIST_FILTERING_INFO { union { struct { ULONG FilterId : 28; ULONG QueueVPortInfo : 1; ULONG Reserved : 3; union { ULONG QueueId; ULONG VPortId; } QueueRequestInfo; } FilteringInfo; PVOID Value; }; } NDIS_NET_BUFFER_LIST_FILTERING_INFO, *PNDIS_NET_BUFFER_LIST_FILTERING_INFO;
#ifdef __cplusplus
}
#endif
