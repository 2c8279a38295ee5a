// An extension of packets or fragments. The project's own stand-in.
// Source: learn.microsoft.com/windows-hardware/drivers/ddi/ieee8021qtypes
#pragma once
typedef struct _NET_PACKET_IEEE8021Q { UINT32 PriorityCodePoint : 3; UINT32 VlanIdentifier : 12; UINT32 TxTagging : 2; UINT32 Reserved : 15; } NET_PACKET_IEEE8021Q;
