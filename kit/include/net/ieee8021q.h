// An extension of packets or fragments. The project's own stand-in.
// Source: learn.microsoft.com/windows-hardware/drivers/ddi/ieee8021q
#pragma once
#include <net/extension.h>
#include <net/ieee8021qtypes.h>
#ifdef __cplusplus
extern "C" {
#endif
#define NET_PACKET_EXTENSION_IEEE8021Q_NAME L"ms_packet_ieee8021q"
#define NET_PACKET_EXTENSION_IEEE8021Q_VERSION_1 1U
#define NET_PACKET_EXTENSION_IEEE8021Q_VERSION_2 2U
FORCEINLINE NET_PACKET_IEEE8021Q *NetExtensionGetPacketIeee8021Q(const NET_EXTENSION *Extension, UINT32 Index) { return (NET_PACKET_IEEE8021Q *)NetExtensionGetData(Extension, Index); }
#ifdef __cplusplus
}
#endif
