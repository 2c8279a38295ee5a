// Installation of drivers by programs. The project's own stand-in. Source: learn.microsoft.com/windows/win32/api/newdev
#pragma once
#include <setupapi.h>
#ifdef __cplusplus
extern "C" {
#endif
#define INSTALLFLAG_FORCE 0x00000001
#define INSTALLFLAG_READONLY 0x00000002
#define INSTALLFLAG_NONINTERACTIVE 0x00000004
#define DIIRFLAG_FORCE_INF 0x00000002
BOOL WINAPI UpdateDriverForPlugAndPlayDevicesW(HWND, LPCWSTR HardwareId, LPCWSTR InfPath, DWORD Flags, PBOOL RebootRequired);
BOOL WINAPI DiInstallDriverW(HWND, LPCWSTR InfPath, DWORD Flags, PBOOL NeedReboot);
BOOL WINAPI DiUninstallDevice(HWND, HDEVINFO, PSP_DEVINFO_DATA, DWORD Flags, PBOOL NeedReboot);
#ifdef UNICODE
#define UpdateDriverForPlugAndPlayDevices UpdateDriverForPlugAndPlayDevicesW
#define DiInstallDriver DiInstallDriverW
#endif
#ifdef __cplusplus
}
#endif
