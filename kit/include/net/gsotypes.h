// An extension of packets or fragments. The project's own stand-in.
// Source: learn.microsoft.com/windows-hardware/drivers/ddi/gsotypes
#pragma once
typedef struct _NET_PACKET_GSO { union { struct { UINT32 Mss : 20; UINT32 Reserved0 : 12; } TCP; struct { UINT32 Mss : 20; UINT32 Reserved0 : 12; } UDP; }; } NET_PACKET_GSO;
