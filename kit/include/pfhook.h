// The packet filter hook of the old IP stack. The project's own stand-in.
#pragma once
#include <kitcore.h>
#ifdef __cplusplus
extern "C" {
#endif
#define DD_IPFLTRDRVR_DEVICE_NAME L"\\Device\\IPFILTERDRIVER"
#define INVALID_PF_IF_INDEX 0xffffffff
#define FSCTL_IPFLTRDRVR_BASE FILE_DEVICE_NETWORK
#define _IPFLTRDRVR_CTL_CODE(f, m, a) CTL_CODE(FSCTL_IPFLTRDRVR_BASE, f, m, a)
#define IOCTL_PF_SET_EXTENSION_POINTER _IPFLTRDRVR_CTL_CODE(22, METHOD_BUFFERED, FILE_WRITE_ACCESS)
typedef ULONG IPAddr;
typedef enum _PF_FORWARD_ACTION { PF_FORWARD, PF_DROP, PF_PASS, PF_ICMP_ON_DROP } PF_FORWARD_ACTION;
typedef PF_FORWARD_ACTION (*PacketFilterExtensionPtr)(unsigned char *PacketHeader, unsigned char *Packet, unsigned int PacketLength, unsigned int RecvInterfaceIndex, unsigned int SendInterfaceIndex, IPAddr RecvLinkNextHop, IPAddr SendLinkNextHop);
typedef struct _PF_SET_EXTENSION_HOOK_INFO { PacketFilterExtensionPtr ExtensionPointer; } PF_SET_EXTENSION_HOOK_INFO, *PPF_SET_EXTENSION_HOOK_INFO;
#ifdef __cplusplus
}
#endif
