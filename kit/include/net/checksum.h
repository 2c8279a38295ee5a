// An extension of packets or fragments. The project's own stand-in.
// Source: learn.microsoft.com/windows-hardware/drivers/ddi/checksum
#pragma once
#include <net/extension.h>
#include <net/checksumtypes.h>
#ifdef __cplusplus
extern "C" {
#endif
#define NET_PACKET_EXTENSION_CHECKSUM_NAME L"ms_packet_checksum"
#define NET_PACKET_EXTENSION_CHECKSUM_VERSION_1 1U
#define NET_PACKET_EXTENSION_CHECKSUM_VERSION_2 2U
FORCEINLINE NET_PACKET_CHECKSUM *NetExtensionGetPacketChecksum(const NET_EXTENSION *Extension, UINT32 Index) { return (NET_PACKET_CHECKSUM *)NetExtensionGetData(Extension, Index); }
#ifdef __cplusplus
}
#endif
