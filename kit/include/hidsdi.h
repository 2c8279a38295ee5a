// HID devices in user mode. The project's own stand-in. Source: learn.microsoft.com/windows-hardware/drivers/ddi/hidsdi
#pragma once
#include <windows.h>
#include <hidpi.h>
#ifdef __cplusplus
extern "C" {
#endif
typedef struct _HIDD_ATTRIBUTES { ULONG Size; USHORT VendorID; USHORT ProductID; USHORT VersionNumber; } HIDD_ATTRIBUTES, *PHIDD_ATTRIBUTES;
void __stdcall HidD_GetHidGuid(LPGUID);
BOOLEAN __stdcall HidD_GetAttributes(HANDLE, PHIDD_ATTRIBUTES);
BOOLEAN __stdcall HidD_GetPreparsedData(HANDLE, PHIDP_PREPARSED_DATA *);
BOOLEAN __stdcall HidD_FreePreparsedData(PHIDP_PREPARSED_DATA);
BOOLEAN __stdcall HidD_FlushQueue(HANDLE);
BOOLEAN __stdcall HidD_GetFeature(HANDLE, PVOID, ULONG);
BOOLEAN __stdcall HidD_SetFeature(HANDLE, PVOID, ULONG);
BOOLEAN __stdcall HidD_GetInputReport(HANDLE, PVOID, ULONG);
BOOLEAN __stdcall HidD_SetOutputReport(HANDLE, PVOID, ULONG);
BOOLEAN __stdcall HidD_GetSerialNumberString(HANDLE, PVOID, ULONG);
#ifdef __cplusplus
}
#endif
