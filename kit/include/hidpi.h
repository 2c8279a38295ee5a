// The HID parser. The project's own stand-in. Source: learn.microsoft.com/windows-hardware/drivers/ddi/hidpi
#pragma once
#include <kitcore.h>
#include <hidusage.h>

#ifdef __cplusplus
extern "C" {
#endif
typedef enum _HIDP_REPORT_TYPE { HidP_Input, HidP_Output, HidP_Feature } HIDP_REPORT_TYPE;
typedef struct _HIDP_PREPARSED_DATA *PHIDP_PREPARSED_DATA;
typedef struct _HIDP_CAPS { USAGE Usage; USAGE UsagePage; USHORT InputReportByteLength; USHORT OutputReportByteLength; USHORT FeatureReportByteLength; USHORT Reserved[17]; USHORT NumberLinkCollectionNodes; USHORT NumberInputButtonCaps; USHORT NumberInputValueCaps; USHORT NumberInputDataIndices; USHORT NumberOutputButtonCaps; USHORT NumberOutputValueCaps; USHORT NumberOutputDataIndices; USHORT NumberFeatureButtonCaps; USHORT NumberFeatureValueCaps; USHORT NumberFeatureDataIndices; } HIDP_CAPS, *PHIDP_CAPS;
#define HIDP_STATUS_SUCCESS ((NTSTATUS)0x00110000L)
NTSTATUS HidP_GetCaps(PHIDP_PREPARSED_DATA, PHIDP_CAPS);
NTSTATUS HidP_SetUsages(HIDP_REPORT_TYPE, USAGE UsagePage, USHORT LinkCollection, PUSAGE UsageList, PULONG UsageLength, PHIDP_PREPARSED_DATA, PCHAR Report, ULONG ReportLength);
NTSTATUS HidP_GetUsages(HIDP_REPORT_TYPE, USAGE, USHORT, PUSAGE, PULONG, PHIDP_PREPARSED_DATA, PCHAR, ULONG);
#ifdef __cplusplus
}
#endif
