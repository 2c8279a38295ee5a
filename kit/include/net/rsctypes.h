// An extension of packets or fragments. The project's own stand-in.
// Source: learn.microsoft.com/windows-hardware/drivers/ddi/rsctypes
#pragma once
typedef struct _NET_PACKET_RSC { union { struct { UINT16 CoalescedSegmentCount; UINT16 DuplicateAckCount; } TCP; struct { UINT16 CoalescedSegmentCount; UINT16 CoalescedSegmentSize; } UDP; }; } NET_PACKET_RSC;
