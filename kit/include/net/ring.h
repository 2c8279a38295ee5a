// Rings of packets and fragments of the network adapter class extension. The project's own stand-in.
// Source: learn.microsoft.com/windows-hardware/drivers/ddi/ring
#pragma once
#ifdef __cplusplus
extern "C" {
#endif
typedef struct _NET_RING {
    UINT16 OSReserved1;
    UINT16 ElementStride;
    UINT32 NumberOfElements;
    UINT32 ElementIndexMask;
    UINT32 EndIndex;
    union { UINT32 OSReserved0; PVOID OSReserved2[4]; };
    UINT32 BeginIndex;
    UINT32 NextIndex;
    PVOID Scratch;
    UCHAR Buffer[1];
} NET_RING;
typedef struct _NET_PACKET NET_PACKET;
typedef struct _NET_FRAGMENT NET_FRAGMENT;
FORCEINLINE PVOID NetRingGetElementAtIndex(const NET_RING *Ring, UINT32 Index) { return (PVOID)(Ring->Buffer + (SIZE_T)Index * Ring->ElementStride); }
FORCEINLINE UINT32 NetRingAdvanceIndex(const NET_RING *Ring, UINT32 Index, UINT32 Distance) { return (Index + Distance) & Ring->ElementIndexMask; }
FORCEINLINE UINT32 NetRingIncrementIndex(const NET_RING *Ring, UINT32 Index) { return (Index + 1) & Ring->ElementIndexMask; }
FORCEINLINE UINT32 NetRingGetRangeCount(const NET_RING *Ring, UINT32 StartIndex, UINT32 EndIndex) { return (EndIndex - StartIndex) & Ring->ElementIndexMask; }
FORCEINLINE NET_PACKET *NetRingGetPacketAtIndex(const NET_RING *Ring, UINT32 Index) { return (NET_PACKET *)NetRingGetElementAtIndex(Ring, Index); }
FORCEINLINE NET_FRAGMENT *NetRingGetFragmentAtIndex(const NET_RING *Ring, UINT32 Index) { return (NET_FRAGMENT *)NetRingGetElementAtIndex(Ring, Index); }
#ifdef __cplusplus
}
#endif
