// Reads and writes the messages of the Wi-Fi class extension. The project's own stand-in.
// Source: learn.microsoft.com/windows-hardware/drivers/netcx/wificx-tlv-parser-generator
#pragma once
#include <dot11wificxtypes.hpp>
extern "C++" {
typedef struct TLV_CONTEXT { ULONG_PTR AllocationContext; ULONG PeerVersion; } TLV_CONTEXT, *PTLV_CONTEXT;
typedef const TLV_CONTEXT *PCTLV_CONTEXT;
#define KIT_PARSER(n, t) NDIS_STATUS ParseWdi##n(ULONG BufferLength, const UINT8 *pBuffer, PCTLV_CONTEXT Context, t *pParsed); void CleanupParsedWdi##n(t *pParsed);
#define KIT_GENERATOR(n, t) NDIS_STATUS GenerateWdi##n(const t *pInput, ULONG ReservedHeaderLength, PCTLV_CONTEXT Context, ULONG *pBufferLength, UINT8 **ppBuffer);
KIT_PARSER(TaskConnect, WDI_TASK_CONNECT_PARAMETERS)
KIT_PARSER(TaskDisconnect, WDI_TASK_DISCONNECT_PARAMETERS)
KIT_PARSER(TaskDot11Reset, WDI_TASK_DOT11_RESET_PARAMETERS)
KIT_PARSER(TaskScan, WDI_SCAN_PARAMETERS)
KIT_PARSER(TaskSetRadioState, WDI_SET_RADIO_STATE_PARAMETERS)
KIT_PARSER(SetSaeAuthParams, WDI_SET_SAE_AUTH_PARAMS_COMMAND)
KIT_PARSER(GetSupportedDeviceServices, WDI_GET_SUPPORTED_DEVICE_SERVICES_INPUTS)
KIT_PARSER(DeviceServiceCommand, WDI_DEVICE_SERVICE_COMMAND_INPUTS)
KIT_GENERATOR(IndicationRadioStatus, WDI_INDICATION_RADIO_STATUS_PARAMETERS)
KIT_GENERATOR(IndicationLinkStateChangeFromIhv, WDI_INDICATION_LINK_STATE_CHANGE_PARAMETERS)
KIT_GENERATOR(IndicationSaeAuthParamsNeeded, WDI_INDICATION_SAE_AUTH_PARAMS_NEEDED_PARAMETERS)
KIT_GENERATOR(GetSupportedDeviceServices, WDI_GET_SUPPORTED_DEVICE_SERVICES_PARAMETERS)
KIT_GENERATOR(DeviceServiceCommand, WDI_DEVICE_SERVICE_COMMAND_PARAMETERS)
#undef KIT_PARSER
#undef KIT_GENERATOR
void FreeGenerated(UINT8 *pBuffer);
}
