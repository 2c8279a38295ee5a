// The rings of a queue. The project's own stand-in.
// Source: learn.microsoft.com/windows-hardware/drivers/ddi/ringcollection
#pragma once
#include <net/ring.h>
#ifdef __cplusplus
extern "C" {
#endif
typedef enum _NET_RING_TYPE { NetRingTypePacket = 0, NetRingTypeFragment = 1, NetRingTypeDataBuffer = 2 } NET_RING_TYPE;
typedef struct _NET_RING_COLLECTION { NET_RING *Rings[3]; } NET_RING_COLLECTION;
FORCEINLINE NET_RING *NetRingCollectionGetPacketRing(const NET_RING_COLLECTION *Rings) { return Rings->Rings[NetRingTypePacket]; }
FORCEINLINE NET_RING *NetRingCollectionGetFragmentRing(const NET_RING_COLLECTION *Rings) { return Rings->Rings[NetRingTypeFragment]; }
FORCEINLINE NET_RING *NetRingCollectionGetDataBufferRing(const NET_RING_COLLECTION *Rings) { return Rings->Rings[NetRingTypeDataBuffer]; }
#ifdef __cplusplus
}
#endif
