// Ethernet address comparison as NDIS filters make it. The project's own stand-in.
#pragma once
#define ETH_LENGTH_OF_ADDRESS 6
#define ETH_IS_BROADCAST(a) (((PUCHAR)(a))[0] == 0xff && ((PUCHAR)(a))[1] == 0xff)
#define ETH_IS_MULTICAST(a) ((BOOLEAN)(((PUCHAR)(a))[0] & 0x01))
#define ETH_COMPARE_NETWORK_ADDRESSES(a, b, r) (*(r) = (*(ULONG UNALIGNED *)&((PUCHAR)(a))[2] > *(ULONG UNALIGNED *)&((PUCHAR)(b))[2]) ? 1 : (*(ULONG UNALIGNED *)&((PUCHAR)(a))[2] < *(ULONG UNALIGNED *)&((PUCHAR)(b))[2]) ? (UINT)-1 : *(USHORT UNALIGNED *)(a) > *(USHORT UNALIGNED *)(b) ? 1 : *(USHORT UNALIGNED *)(a) < *(USHORT UNALIGNED *)(b) ? (UINT)-1 : 0)
#define ETH_COMPARE_NETWORK_ADDRESSES_EQ(a, b, r) (*(r) = (*(ULONG UNALIGNED *)&((PUCHAR)(a))[2] == *(ULONG UNALIGNED *)&((PUCHAR)(b))[2] && *(USHORT UNALIGNED *)(a) == *(USHORT UNALIGNED *)(b)) ? 0 : 1)
#define ETH_COPY_NETWORK_ADDRESS(d, s) { *((ULONG UNALIGNED *)(d)) = *((ULONG UNALIGNED *)(s)); *((USHORT UNALIGNED *)((UCHAR *)(d) + 4)) = *((USHORT UNALIGNED *)((UCHAR *)(s) + 4)); }
