// Device installation in user mode (what drivers use). The project's own stand-in. Source: learn.microsoft.com/windows/win32/api/setupapi
#pragma once
#include <windows.h>
#ifdef __cplusplus
extern "C" {
#endif
typedef PVOID HDEVINFO, HINF;
typedef struct _SP_DEVINFO_DATA { DWORD cbSize; GUID ClassGuid; DWORD DevInst; ULONG_PTR Reserved; } SP_DEVINFO_DATA, *PSP_DEVINFO_DATA;
typedef struct _SP_DEVICE_INTERFACE_DATA { DWORD cbSize; GUID InterfaceClassGuid; DWORD Flags; ULONG_PTR Reserved; } SP_DEVICE_INTERFACE_DATA, *PSP_DEVICE_INTERFACE_DATA;
#define DIGCF_PRESENT 0x00000002
#define DIGCF_DEVICEINTERFACE 0x00000010
HDEVINFO WINAPI SetupDiGetClassDevsW(const GUID *, PCWSTR, HWND, DWORD);
BOOL WINAPI SetupDiEnumDeviceInfo(HDEVINFO, DWORD, PSP_DEVINFO_DATA);
BOOL WINAPI SetupDiEnumDeviceInterfaces(HDEVINFO, PSP_DEVINFO_DATA, const GUID *, DWORD, PSP_DEVICE_INTERFACE_DATA);
BOOL WINAPI SetupDiDestroyDeviceInfoList(HDEVINFO);
#ifdef __cplusplus
}
#endif
