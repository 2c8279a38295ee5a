// A packet of a ring. The project's own stand-in.
// Source: learn.microsoft.com/windows-hardware/drivers/ddi/packet
#pragma once
#ifdef __cplusplus
extern "C" {
#endif
typedef enum _NET_PACKET_LAYER2_TYPE { NetPacketLayer2TypeUnspecified, NetPacketLayer2TypeNull, NetPacketLayer2TypeEthernet } NET_PACKET_LAYER2_TYPE;
typedef enum _NET_PACKET_LAYER3_TYPE { NetPacketLayer3TypeUnspecified, NetPacketLayer3TypeIPv4UnspecifiedOptions, NetPacketLayer3TypeIPv4WithOptions, NetPacketLayer3TypeIPv4NoOptions, NetPacketLayer3TypeIPv6UnspecifiedExtensions, NetPacketLayer3TypeIPv6WithExtensions, NetPacketLayer3TypeIPv6NoExtensions } NET_PACKET_LAYER3_TYPE;
typedef enum _NET_PACKET_LAYER4_TYPE { NetPacketLayer4TypeUnspecified, NetPacketLayer4TypeTcp, NetPacketLayer4TypeUdp, NetPacketLayer4TypeIPFragment, NetPacketLayer4TypeIPNotFragment } NET_PACKET_LAYER4_TYPE;
typedef struct _NET_PACKET_LAYOUT { UINT8 Layer2HeaderLength : 7; UINT16 Layer3HeaderLength : 9; UINT8 Layer4HeaderLength; UINT8 Layer2Type : 4; UINT8 Layer3Type : 4; UINT8 Layer4Type : 4; UINT8 Reserved0 : 4; } NET_PACKET_LAYOUT;
typedef struct _NET_PACKET { UINT32 FragmentIndex; UINT16 FragmentCount; NET_PACKET_LAYOUT Layout; UINT8 Ignore : 1; UINT8 Scratch : 1; UINT8 Reserved1 : 6; } NET_PACKET;
FORCEINLINE BOOLEAN NetPacketIsIpv4(const NET_PACKET *packet) { return packet->Layout.Layer3Type >= NetPacketLayer3TypeIPv4UnspecifiedOptions && packet->Layout.Layer3Type <= NetPacketLayer3TypeIPv4NoOptions; }
FORCEINLINE BOOLEAN NetPacketIsIpv6(const NET_PACKET *packet) { return packet->Layout.Layer3Type >= NetPacketLayer3TypeIPv6UnspecifiedExtensions && packet->Layout.Layer3Type <= NetPacketLayer3TypeIPv6NoExtensions; }
#ifdef __cplusplus
}
#endif
