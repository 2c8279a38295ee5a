// The Wi-Fi class extension. The project's own stand-in.
// Source: learn.microsoft.com/windows-hardware/drivers/ddi/wificx
#pragma once
#include <kitcore.h>
#include <netadaptercx.h>
#include <ndis/types.h>
#include <ndis/status.h>
#include <windot11.h>

#ifdef __cplusplus
extern "C" {
#endif
typedef struct WIFIREQUEST__ *WIFIREQUEST;
typedef struct WIFIDIRECTDEVICE__ *WIFIDIRECTDEVICE;
typedef struct WIFIDIRECT_DEVICE_INIT WIFIDIRECT_DEVICE_INIT;
typedef enum _WIFI_ADAPTER_TYPE { WIFI_ADAPTER_EXTENSIBLE_STATION, WIFI_ADAPTER_WIFI_DIRECT_ROLE, WIFI_ADAPTER_SECONDARY_STATION } WIFI_ADAPTER_TYPE;
typedef enum _WIFI_ADAPTER_TX_DEMUX_TYPE { WifiAdapterTxDemuxTypePeerAddress = 2, WifiAdapterTxDemuxTypeWmmInfo = 3 } WIFI_ADAPTER_TX_DEMUX_TYPE;
typedef enum _WIFI_WAKE_REASON_TYPE { WifiWakeReasonTypeNloDiscovery, WifiWakeReasonTypeApAssociationlost, WifiWakeReasonTypeGtkHandshakeError, WifiWakeReasonTypeFourWayHandshakeRequest } WIFI_WAKE_REASON_TYPE;
typedef NTSTATUS EVT_WIFI_DEVICE_CREATE_ADAPTER(WDFDEVICE Device, NETADAPTER_INIT *AdapterInit);
typedef EVT_WIFI_DEVICE_CREATE_ADAPTER *PFN_WIFI_DEVICE_CREATE_ADAPTER;
typedef NTSTATUS EVT_WIFI_DEVICE_CREATE_WIFIDIRECTDEVICE(WDFDEVICE Device, WIFIDIRECT_DEVICE_INIT *WifiDirectDeviceInit);
typedef EVT_WIFI_DEVICE_CREATE_WIFIDIRECTDEVICE *PFN_WIFI_DEVICE_CREATE_WIFIDIRECTDEVICE;
typedef VOID EVT_WIFI_DEVICE_SEND_COMMAND(WDFDEVICE Device, WIFIREQUEST SendRequest);
typedef EVT_WIFI_DEVICE_SEND_COMMAND *PFN_WIFI_DEVICE_SEND_COMMAND;
typedef struct _WIFI_DEVICE_CONFIG { ULONG Size; UINT32 WdiVersion; PFN_WIFI_DEVICE_SEND_COMMAND SendCommand; PFN_WIFI_DEVICE_CREATE_ADAPTER CreateAdapter; PFN_WIFI_DEVICE_CREATE_WIFIDIRECTDEVICE CreateWifiDirectDevice; } WIFI_DEVICE_CONFIG;
FORCEINLINE VOID WIFI_DEVICE_CONFIG_INIT(WIFI_DEVICE_CONFIG *Config, UINT32 WdiVersion, PFN_WIFI_DEVICE_SEND_COMMAND SendCommand, PFN_WIFI_DEVICE_CREATE_ADAPTER CreateAdapter, PFN_WIFI_DEVICE_CREATE_WIFIDIRECTDEVICE CreateWifiDirectDevice) {
    KIT_WDF_INIT(WIFI_DEVICE_CONFIG, Config);
    Config->WdiVersion = WdiVersion;
    Config->SendCommand = SendCommand;
    Config->CreateAdapter = CreateAdapter;
    Config->CreateWifiDirectDevice = CreateWifiDirectDevice;
}
typedef struct _WIFI_ADAPTER_TX_DEMUX { ULONG Size; WIFI_ADAPTER_TX_DEMUX_TYPE Type; SIZE_T Range; } WIFI_ADAPTER_TX_DEMUX;
FORCEINLINE VOID WIFI_ADAPTER_TX_PEER_ADDRESS_DEMUX_INIT(WIFI_ADAPTER_TX_DEMUX *Demux, SIZE_T Range) { KIT_WDF_INIT(WIFI_ADAPTER_TX_DEMUX, Demux); Demux->Type = WifiAdapterTxDemuxTypePeerAddress; Demux->Range = Range; }
FORCEINLINE VOID WIFI_ADAPTER_TX_WMMINFO_DEMUX_INIT(WIFI_ADAPTER_TX_DEMUX *Demux) { KIT_WDF_INIT(WIFI_ADAPTER_TX_DEMUX, Demux); Demux->Type = WifiAdapterTxDemuxTypeWmmInfo; Demux->Range = 8; }
typedef struct _WIFI_ADAPTER_WAKE_CAPABILITIES { ULONG Size; BOOLEAN NloDiscovery; BOOLEAN ApAssociationLost; BOOLEAN GtkHandshakeError; BOOLEAN FourWayHandshakeRequest; } WIFI_ADAPTER_WAKE_CAPABILITIES;
FORCEINLINE VOID WIFI_ADAPTER_WAKE_CAPABILITIES_INIT(WIFI_ADAPTER_WAKE_CAPABILITIES *Capabilities) { KIT_WDF_INIT(WIFI_ADAPTER_WAKE_CAPABILITIES, Capabilities); }
typedef struct _WIFI_ADAPTER_POWER_OFFLOAD_RSN_REKEY_CAPABILITIES { ULONG Size; BOOLEAN Enabled; } WIFI_ADAPTER_POWER_OFFLOAD_RSN_REKEY_CAPABILITIES;
FORCEINLINE VOID WIFI_ADAPTER_POWER_OFFLOAD_RSN_REKEY_CAPABILITIES_INIT(WIFI_ADAPTER_POWER_OFFLOAD_RSN_REKEY_CAPABILITIES *Capabilities) { KIT_WDF_INIT(WIFI_ADAPTER_POWER_OFFLOAD_RSN_REKEY_CAPABILITIES, Capabilities); }
#define WIFI_IS_FIELD_AVAILABLE(s, f) (FIELD_OFFSET(s, f) < sizeof(s))
NTSTATUS WifiDeviceInitConfig(PWDFDEVICE_INIT DeviceInit);
NTSTATUS WifiDeviceInitialize(WDFDEVICE Device, WIFI_DEVICE_CONFIG *Config);
UINT32 WifiDeviceGetOsWdiVersion(WDFDEVICE Device);
VOID WifiDeviceReceiveIndication(WDFDEVICE Device, UINT16 MessageId, WDFMEMORY Data);
WIFI_ADAPTER_TYPE WifiAdapterInitGetType(NETADAPTER_INIT *AdapterInit);
NTSTATUS WifiAdapterInitialize(NETADAPTER Adapter);
WIFI_ADAPTER_TYPE WifiAdapterGetType(NETADAPTER Adapter);
USHORT WifiAdapterGetPortId(NETADAPTER Adapter);
VOID WifiAdapterInitAddTxDemux(NETADAPTER_INIT *AdapterInit, WIFI_ADAPTER_TX_DEMUX *Demux);
VOID WifiAdapterAddPeer(NETADAPTER Adapter, const NET_EUI48_ADDRESS *Address);
VOID WifiAdapterRemovePeer(NETADAPTER Adapter, const NET_EUI48_ADDRESS *Address);
VOID WifiAdapterSetWakeCapabilities(NETADAPTER Adapter, WIFI_ADAPTER_WAKE_CAPABILITIES *Capabilities);
VOID WifiAdapterReportWakeReason(NETADAPTER Adapter, WIFI_WAKE_REASON_TYPE Reason);
VOID WifiAdapterPowerOffloadSetRsnRekeyCapabilities(NETADAPTER Adapter, const WIFI_ADAPTER_POWER_OFFLOAD_RSN_REKEY_CAPABILITIES *Capabilities);
NTSTATUS WifiDirectDeviceCreate(WIFIDIRECT_DEVICE_INIT *WifiDirectDeviceInit, PWDF_OBJECT_ATTRIBUTES Attributes, WIFIDIRECTDEVICE *WifiDirectDevice);
NTSTATUS WifiDirectDeviceInitialize(WIFIDIRECTDEVICE WifiDirectDevice);
USHORT WifiDirectDeviceGetPortId(WIFIDIRECTDEVICE WifiDirectDevice);
VOID WifiRequestComplete(WIFIREQUEST Request, NTSTATUS NtStatus, UINT BytesWritten);
PVOID WifiRequestGetInOutBuffer(WIFIREQUEST Request, UINT *InputBufferLength, UINT *OutBufferLength);
UINT16 WifiRequestGetMessageId(WIFIREQUEST Request);
VOID WifiRequestSetBytesNeeded(WIFIREQUEST Request, UINT BytesNeeded);
NET_EUI48_ADDRESS WifiTxQueueGetDemuxPeerAddress(NETPACKETQUEUE Queue);
UINT8 WifiTxQueueGetDemuxWmmInfo(NETPACKETQUEUE Queue);
#ifdef __cplusplus
}
#endif
