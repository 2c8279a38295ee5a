// The mobile broadband class extension. The project's own stand-in.
// Source: learn.microsoft.com/windows-hardware/drivers/ddi/mbbcx
#pragma once
#include <kitcore.h>
#include <netadaptercx.h>

#ifdef __cplusplus
extern "C" {
#endif
typedef struct MBBREQUEST__ *MBBREQUEST;
typedef ULONG MBB_SESSION_ID;
typedef enum _MBB_MBIM_VERSION { MbbMbimVersion1Dot0, MbbMbimVersion1Dot0Errata } MBB_MBIM_VERSION;
typedef enum _MBB_MBIM_EXTENDED_VERSION { MbbMbimExtendedVersion1Dot0, MbbMbimExtendedVersion2Dot0, MbbMbimExtendedVersion3Dot0, MbbMbimExtendedVersion4Dot0, MbbMbimExtendedVersionMax } MBB_MBIM_EXTENDED_VERSION;
typedef enum _MBB_WAKE_REASON_TYPE { MbbWakeReasonTypeRegisterState, MbbWakeReasonTypeSmsReceive, MbbWakeReasonTypeUssdReceive, MbbWakeReasonTypePacketState, MbbWakeReasonTypeUiccChange } MBB_WAKE_REASON_TYPE;
typedef NTSTATUS EVT_MBB_DEVICE_CREATE_ADAPTER(WDFDEVICE Device, NETADAPTER_INIT *AdapterInit);
typedef EVT_MBB_DEVICE_CREATE_ADAPTER *PFN_MBB_DEVICE_CREATE_ADAPTER;
typedef VOID EVT_MBB_DEVICE_SEND_MBIM_FRAGMENT(WDFDEVICE Device, MBBREQUEST SendRequest);
typedef EVT_MBB_DEVICE_SEND_MBIM_FRAGMENT *PFN_MBB_DEVICE_SEND_MBIM_FRAGMENT;
typedef VOID EVT_MBB_DEVICE_RECEIVE_MBIM_FRAGMENT(WDFDEVICE Device, MBBREQUEST ReceiveRequest);
typedef EVT_MBB_DEVICE_RECEIVE_MBIM_FRAGMENT *PFN_MBB_DEVICE_RECEIVE_MBIM_FRAGMENT;
typedef VOID EVT_MBB_DEVICE_SEND_DEVICE_SERVICE_SESSION_DATA(WDFDEVICE Device, ULONG SessionId, WDFMEMORY Data);
typedef EVT_MBB_DEVICE_SEND_DEVICE_SERVICE_SESSION_DATA *PFN_MBB_DEVICE_SEND_DEVICE_SERVICE_SESSION_DATA;
typedef struct _MBB_DEVICE_CONFIG { ULONG Size; PFN_MBB_DEVICE_SEND_MBIM_FRAGMENT SendMbimFragment; PFN_MBB_DEVICE_RECEIVE_MBIM_FRAGMENT ReceiveMbimFragment; PFN_MBB_DEVICE_SEND_DEVICE_SERVICE_SESSION_DATA SendDeviceServiceSessionData; PFN_MBB_DEVICE_CREATE_ADAPTER CreateAdapter; } MBB_DEVICE_CONFIG;
FORCEINLINE VOID MBB_DEVICE_CONFIG_INIT(MBB_DEVICE_CONFIG *Config, PFN_MBB_DEVICE_SEND_MBIM_FRAGMENT SendMbimFragment, PFN_MBB_DEVICE_RECEIVE_MBIM_FRAGMENT ReceiveMbimFragment, PFN_MBB_DEVICE_SEND_DEVICE_SERVICE_SESSION_DATA SendDeviceServiceSessionData, PFN_MBB_DEVICE_CREATE_ADAPTER CreateAdapter) {
    KIT_WDF_INIT(MBB_DEVICE_CONFIG, Config);
    Config->SendMbimFragment = SendMbimFragment;
    Config->ReceiveMbimFragment = ReceiveMbimFragment;
    Config->SendDeviceServiceSessionData = SendDeviceServiceSessionData;
    Config->CreateAdapter = CreateAdapter;
}
typedef struct _MBB_DEVICE_MBIM_PARAMETERS { ULONG Size; MBB_MBIM_VERSION Version; MBB_MBIM_EXTENDED_VERSION ExtendedVersion; ULONG MaximumFragmentSize; } MBB_DEVICE_MBIM_PARAMETERS;
FORCEINLINE VOID MBB_DEVICE_MBIM_PARAMETERS_INIT(MBB_DEVICE_MBIM_PARAMETERS *MbimParameters, MBB_MBIM_VERSION Version, ULONG MaximumFragmentSize, MBB_MBIM_EXTENDED_VERSION ExtendedVersion) {
    KIT_WDF_INIT(MBB_DEVICE_MBIM_PARAMETERS, MbimParameters);
    MbimParameters->Version = Version;
    MbimParameters->MaximumFragmentSize = MaximumFragmentSize;
    MbimParameters->ExtendedVersion = ExtendedVersion;
}
typedef struct _MBB_DEVICE_WAKE_CAPABILITIES { ULONG Size; BOOLEAN RegisterState; BOOLEAN SmsReceive; BOOLEAN UssdReceive; BOOLEAN PacketState; BOOLEAN UiccChange; } MBB_DEVICE_WAKE_CAPABILITIES;
FORCEINLINE VOID MBB_DEVICE_WAKE_CAPABILITIES_INIT(MBB_DEVICE_WAKE_CAPABILITIES *Capabilities) { KIT_WDF_INIT(MBB_DEVICE_WAKE_CAPABILITIES, Capabilities); }
NTSTATUS MbbDeviceInitConfig(PWDFDEVICE_INIT DeviceInit);
NTSTATUS MbbDeviceInitialize(WDFDEVICE Device, const MBB_DEVICE_CONFIG *Config);
NTSTATUS MbbAdapterInitialize(NETADAPTER Adapter);
MBB_SESSION_ID MbbAdapterGetSessionId(NETADAPTER Adapter);
VOID MbbDeviceSetMbimParameters(WDFDEVICE Device, const MBB_DEVICE_MBIM_PARAMETERS *MbimParameters);
VOID MbbDeviceSetWakeCapabilities(WDFDEVICE Device, const MBB_DEVICE_WAKE_CAPABILITIES *Capabilities);
VOID MbbDeviceReportWakeReason(WDFDEVICE Device, MBB_WAKE_REASON_TYPE Reason);
VOID MbbDeviceResponseAvailable(WDFDEVICE Device);
VOID MbbDeviceReceiveDeviceServiceSessionData(WDFDEVICE Device, ULONG SessionId, WDFMEMORY Data);
VOID MbbDeviceSendDeviceServiceSessionDataComplete(WDFMEMORY Data, NTSTATUS NtStatus);
VOID MbbRequestComplete(MBBREQUEST Request, NTSTATUS NtStatus);
VOID MbbRequestCompleteWithInformation(MBBREQUEST Request, NTSTATUS NtStatus, ULONG_PTR Information);
PVOID MbbRequestGetBuffer(MBBREQUEST Request, size_t *BufferSize);
ULONG_PTR MbbRequestGetCorrelationId(MBBREQUEST Request);
#ifdef __cplusplus
}
#endif
