// Devices that winusb.sys drives, in user mode. The project's own stand-in.
// Source: learn.microsoft.com/windows/win32/api/winusb
#pragma once
#include <windows.h>
#include <winusbio.h>
#ifdef __cplusplus
extern "C" {
#endif
typedef PVOID WINUSB_INTERFACE_HANDLE, *PWINUSB_INTERFACE_HANDLE;
#pragma pack(push, 1)
typedef struct _WINUSB_SETUP_PACKET { UCHAR RequestType; UCHAR Request; USHORT Value; USHORT Index; USHORT Length; } WINUSB_SETUP_PACKET, *PWINUSB_SETUP_PACKET;
#pragma pack(pop)
BOOL __stdcall WinUsb_Initialize(HANDLE, PWINUSB_INTERFACE_HANDLE);
BOOL __stdcall WinUsb_Free(WINUSB_INTERFACE_HANDLE);
BOOL __stdcall WinUsb_QueryInterfaceSettings(WINUSB_INTERFACE_HANDLE, UCHAR, PUSB_INTERFACE_DESCRIPTOR);
BOOL __stdcall WinUsb_QueryPipe(WINUSB_INTERFACE_HANDLE, UCHAR, UCHAR, PWINUSB_PIPE_INFORMATION);
BOOL __stdcall WinUsb_SetPipePolicy(WINUSB_INTERFACE_HANDLE, UCHAR, ULONG, ULONG, PVOID);
BOOL __stdcall WinUsb_GetDescriptor(WINUSB_INTERFACE_HANDLE, UCHAR, UCHAR, USHORT, PUCHAR, ULONG, PULONG);
BOOL __stdcall WinUsb_ControlTransfer(WINUSB_INTERFACE_HANDLE, WINUSB_SETUP_PACKET, PUCHAR, ULONG, PULONG, LPOVERLAPPED);
BOOL __stdcall WinUsb_ReadPipe(WINUSB_INTERFACE_HANDLE, UCHAR, PUCHAR, ULONG, PULONG, LPOVERLAPPED);
BOOL __stdcall WinUsb_WritePipe(WINUSB_INTERFACE_HANDLE, UCHAR, PUCHAR, ULONG, PULONG, LPOVERLAPPED);
BOOL __stdcall WinUsb_AbortPipe(WINUSB_INTERFACE_HANDLE, UCHAR);
BOOL __stdcall WinUsb_ResetPipe(WINUSB_INTERFACE_HANDLE, UCHAR);
BOOL __stdcall WinUsb_FlushPipe(WINUSB_INTERFACE_HANDLE, UCHAR);
#ifdef __cplusplus
}
#endif
