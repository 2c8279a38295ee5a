// The Bluetooth profile driver interface. The project's own stand-in. Source: learn.microsoft.com/windows-hardware/drivers/ddi/bthddi
#pragma once
#include <kitcore.h>
#include <bthdef.h>
#include <bthioctl.h>
#ifdef __cplusplus
extern "C" {
#endif
typedef unsigned long DWORD;
typedef PVOID L2CAP_CHANNEL_HANDLE, L2CAP_SERVER_HANDLE, SCO_CHANNEL_HANDLE, SCO_SERVER_HANDLE;
typedef struct _BTH_HOST_FEATURE_MASK { ULONGLONG Mask; ULONGLONG Reserved[8]; } BTH_HOST_FEATURE_MASK, *PBTH_HOST_FEATURE_MASK;
typedef enum _BRB_TYPE { BRB_HCI_GET_LOCAL_BD_ADDR = 0x1, BRB_L2CA_REGISTER_SERVER, BRB_L2CA_UNREGISTER_SERVER, BRB_L2CA_OPEN_CHANNEL, BRB_L2CA_OPEN_CHANNEL_RESPONSE, BRB_L2CA_CLOSE_CHANNEL, BRB_L2CA_ACL_TRANSFER, BRB_L2CA_UPDATE_CHANNEL, BRB_L2CA_PING, BRB_REGISTER_PSM, BRB_UNREGISTER_PSM, BRB_SCO_REGISTER_SERVER, BRB_SCO_UNREGISTER_SERVER, BRB_SCO_OPEN_CHANNEL, BRB_SCO_OPEN_CHANNEL_RESPONSE, BRB_SCO_CLOSE_CHANNEL, BRB_SCO_TRANSFER, BRB_SCO_GET_CHANNEL_INFO, BRB_SCO_GET_SYSTEM_INFO, BRB_SCO_FLUSH_CHANNEL, BRB_ACL_GET_MODE, BRB_ACL_ENTER_ACTIVE_MODE, BRB_GET_DEVICE_INTERFACE_STRING } BRB_TYPE;
typedef enum _INDICATION_CODE { IndicationAddReference, IndicationReleaseReference, IndicationRemoteConnect, IndicationRemoteDisconnect, IndicationRemoteConfigRequest, IndicationRemoteConfigResponse, IndicationFreeExtraOptions, IndicationRecvPacket, IndicationPairDevice, IndicationUnpairDevice, IndicationUnpersonalizeDevice, IndicationRemoteConnectLE } INDICATION_CODE;
typedef struct _INDICATION_PARAMETERS { L2CAP_CHANNEL_HANDLE ConnectionHandle; BTH_ADDR BtAddress; } INDICATION_PARAMETERS, *PINDICATION_PARAMETERS;
typedef VOID (*PFNBTHPORT_INDICATION_CALLBACK)(PVOID Context, INDICATION_CODE Indication, PINDICATION_PARAMETERS Parameters);
typedef struct _BRB_HEADER { LIST_ENTRY ListEntry; ULONG Length; USHORT Version; USHORT Type; ULONG BthportFlags; NTSTATUS Status; UCHAR BtStatus; PVOID Context[4]; PVOID ClientContext[4]; ULONGLONG Reserved[11]; } BRB_HEADER, *PBRB_HEADER;
struct _BRB_GET_LOCAL_BD_ADDR { BRB_HEADER Hdr; BTH_ADDR BtAddress; };
struct _BRB_L2CA_ACL_TRANSFER { BRB_HEADER Hdr; BTH_ADDR BtAddress; L2CAP_CHANNEL_HANDLE ChannelHandle; ULONG TransferFlags; ULONG BufferSize; PVOID Buffer; PMDL BufferMDL; LONGLONG Timeout; ULONG RemainingBufferSize; };
struct _BRB_L2CA_OPEN_CHANNEL { BRB_HEADER Hdr; L2CAP_CHANNEL_HANDLE ChannelHandle; USHORT Psm; ULONG ChannelFlags; BTH_ADDR BtAddress; ULONGLONG Rest[40]; };
struct _BRB_L2CA_CLOSE_CHANNEL { BRB_HEADER Hdr; BTH_ADDR BtAddress; L2CAP_CHANNEL_HANDLE ChannelHandle; };
struct _BRB_L2CA_REGISTER_SERVER { BRB_HEADER Hdr; BTH_ADDR BtAddress; USHORT PSM; ULONG IndicationFlags; PFNBTHPORT_INDICATION_CALLBACK IndicationCallback; PVOID IndicationCallbackContext; PVOID ReferenceObject; L2CAP_SERVER_HANDLE ServerHandle; };
struct _BRB_L2CA_UNREGISTER_SERVER { BRB_HEADER Hdr; BTH_ADDR BtAddress; L2CAP_SERVER_HANDLE ServerHandle; USHORT Psm; };
struct _BRB_PSM { BRB_HEADER Hdr; USHORT Psm; };
typedef struct _BRB {
    union {
        BRB_HEADER BrbHeader;
        struct _BRB_GET_LOCAL_BD_ADDR BrbGetLocalBdAddress;
        struct _BRB_L2CA_REGISTER_SERVER BrbL2caRegisterServer;
        struct _BRB_L2CA_UNREGISTER_SERVER BrbL2caUnregisterServer;
        struct _BRB_L2CA_OPEN_CHANNEL BrbL2caOpenChannel;
        struct _BRB_L2CA_CLOSE_CHANNEL BrbL2caCloseChannel;
        struct _BRB_L2CA_ACL_TRANSFER BrbL2caAclTransfer;
        struct _BRB_PSM BrbPsm;
    };
} BRB, *PBRB;
typedef PBRB BTHDDI_ALLOCATE_BRB(BRB_TYPE BrbType, ULONG Tag);
typedef VOID BTHDDI_FREE_BRB(PBRB Brb);
typedef VOID BTHDDI_INITIALIZE_BRB(PBRB Brb, BRB_TYPE BrbType);
typedef VOID BTHDDI_REUSE_BRB(PBRB Brb, BRB_TYPE BrbType);
typedef struct _BTH_PROFILE_DRIVER_INTERFACE {
    INTERFACE Interface;
    BTHDDI_ALLOCATE_BRB *BthAllocateBrb;
    BTHDDI_FREE_BRB *BthFreeBrb;
    BTHDDI_INITIALIZE_BRB *BthInitializeBrb;
    BTHDDI_REUSE_BRB *BthReuseBrb;
    BOOLEAN (*IsBluetoothVersionAvailable)(UCHAR MajorVersion, UCHAR MinorVersion);
} BTH_PROFILE_DRIVER_INTERFACE, *PBTH_PROFILE_DRIVER_INTERFACE;
#ifdef __cplusplus
}
#endif
