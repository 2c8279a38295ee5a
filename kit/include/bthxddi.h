// The extensible transport of Bluetooth controllers. The project's own stand-in. Source: learn.microsoft.com/windows-hardware/drivers/ddi/bthxddi
#pragma once
#include <kitcore.h>
#include <devioctl.h>
#ifdef __cplusplus
extern "C" {
#endif
typedef enum _BTHX_HCI_PACKET_TYPE { HciPacketCommand = 1, HciPacketAclData = 2, HciPacketEvent = 4 } BTHX_HCI_PACKET_TYPE;
typedef struct _BTHX_VERSION { ULONG Version; } BTHX_VERSION, *PBTHX_VERSION;
typedef struct _BTHX_CAPABILITIES { ULONG MaxAclTransferInSize; ULONG ScoSupport; ULONG MaxScoChannels; BOOLEAN IsDeviceIdleCapable; BOOLEAN IsDeviceWakeCapable; } BTHX_CAPABILITIES, *PBTHX_CAPABILITIES;
#pragma pack(push, 1)
typedef struct _BTHX_HCI_READ_WRITE_CONTEXT { ULONG DataLen; UCHAR Type; UCHAR Data[1]; } BTHX_HCI_READ_WRITE_CONTEXT, *PBTHX_HCI_READ_WRITE_CONTEXT;
#pragma pack(pop)
#ifdef __cplusplus
}
#endif
