// Network interfaces of user mode (what drivers use). The project's own stand-in.
// Source: learn.microsoft.com/windows/win32/api/iphlpapi
#pragma once
#include <winsock2.h>
#include <ws2ipdef.h>
#include <ifdef.h>
#ifdef __cplusplus
extern "C" {
#endif
typedef ULONG IPAddr;
typedef struct _IP_ADAPTER_ADDRESSES_LH *PIP_ADAPTER_ADDRESSES;
ULONG WINAPI GetAdaptersAddresses(ULONG Family, ULONG Flags, PVOID, PIP_ADAPTER_ADDRESSES, PULONG Size);
DWORD WINAPI GetBestInterface(IPAddr, PDWORD);
DWORD WINAPI GetNumberOfInterfaces(PDWORD);
DWORD WINAPI NotifyAddrChange(PHANDLE, LPOVERLAPPED);
DWORD WINAPI NotifyRouteChange(PHANDLE, LPOVERLAPPED);
BOOL WINAPI CancelIPChangeNotify(LPOVERLAPPED);
#ifdef __cplusplus
}
#endif
