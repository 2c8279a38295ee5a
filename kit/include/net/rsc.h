// An extension of packets or fragments. The project's own stand-in.
// Source: learn.microsoft.com/windows-hardware/drivers/ddi/rsc
#pragma once
#include <net/extension.h>
#include <net/rsctypes.h>
#ifdef __cplusplus
extern "C" {
#endif
#define NET_PACKET_EXTENSION_RSC_NAME L"ms_packet_rsc"
#define NET_PACKET_EXTENSION_RSC_VERSION_1 1U
#define NET_PACKET_EXTENSION_RSC_VERSION_2 2U
FORCEINLINE NET_PACKET_RSC *NetExtensionGetPacketRsc(const NET_EXTENSION *Extension, UINT32 Index) { return (NET_PACKET_RSC *)NetExtensionGetData(Extension, Index); }
#ifdef __cplusplus
}
#endif
