// The Bluetooth profile driver interface. The project's own stand-in. Source: learn.microsoft.com/windows-hardware/drivers/ddi/bthddi
#pragma once
#include <bthdef.h>
#include <bthioctl.h>
#ifdef __cplusplus
extern "C" {
#endif
typedef PVOID L2CAP_CHANNEL_HANDLE, L2CAP_SERVER_HANDLE, SCO_CHANNEL_HANDLE, SCO_SERVER_HANDLE;
typedef enum _BRB_TYPE { BRB_HCI_GET_LOCAL_BD_ADDR = 1, BRB_L2CA_REGISTER_SERVER = 2, BRB_L2CA_UNREGISTER_SERVER, BRB_L2CA_OPEN_CHANNEL, BRB_L2CA_OPEN_CHANNEL_RESPONSE, BRB_L2CA_CLOSE_CHANNEL, BRB_L2CA_ACL_TRANSFER } BRB_TYPE;
typedef enum _INDICATION_CODE { IndicationAddReference, IndicationReleaseReference, IndicationRemoteConnect, IndicationRemoteDisconnect, IndicationRemoteConfigRequest, IndicationRemoteConfigResponse, IndicationFreeExtraOptions, IndicationRecvPacket, IndicationPairDevice, IndicationUnpairDevice } INDICATION_CODE;
#ifdef __cplusplus
}
#endif
