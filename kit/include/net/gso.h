// An extension of packets or fragments. The project's own stand-in.
// Source: learn.microsoft.com/windows-hardware/drivers/ddi/gso
#pragma once
#include <net/extension.h>
#include <net/gsotypes.h>
#ifdef __cplusplus
extern "C" {
#endif
#define NET_PACKET_EXTENSION_GSO_NAME L"ms_packet_gso"
#define NET_PACKET_EXTENSION_GSO_VERSION_1 1U
#define NET_PACKET_EXTENSION_GSO_VERSION_2 2U
FORCEINLINE NET_PACKET_GSO *NetExtensionGetPacketGso(const NET_EXTENSION *Extension, UINT32 Index) { return (NET_PACKET_GSO *)NetExtensionGetData(Extension, Index); }
#ifdef __cplusplus
}
#endif
