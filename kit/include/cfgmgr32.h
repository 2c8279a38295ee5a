// The configuration manager in user mode (what drivers use). The project's own stand-in. Source: learn.microsoft.com/windows/win32/api/cfgmgr32
#pragma once
#include <windef.h>
#include <devpropdef.h>
#ifdef __cplusplus
extern "C" {
#endif
typedef DWORD CONFIGRET, DEVNODE, DEVINST, *PDEVNODE, *PDEVINST;
typedef WCHAR *DEVINSTID_W;
DECLARE_HANDLE(HCMNOTIFICATION);
typedef HCMNOTIFICATION *PHCMNOTIFICATION;
#define CR_SUCCESS 0
#define CR_BUFFER_SMALL 0x1A
#define CM_GET_DEVICE_INTERFACE_LIST_PRESENT 0
CONFIGRET WINAPI CM_Get_Device_Interface_List_SizeW(PULONG, LPGUID, DEVINSTID_W, ULONG);
CONFIGRET WINAPI CM_Get_Device_Interface_ListW(LPGUID, DEVINSTID_W, PWSTR, ULONG, ULONG);
CONFIGRET WINAPI CM_Unregister_Notification(HCMNOTIFICATION);
#define CM_Get_Device_Interface_List_Size CM_Get_Device_Interface_List_SizeW
#define CM_Get_Device_Interface_List CM_Get_Device_Interface_ListW
#ifdef __cplusplus
}
#endif
