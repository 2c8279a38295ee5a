// An extension of packets or fragments. The project's own stand-in.
// Source: learn.microsoft.com/windows-hardware/drivers/ddi/logicaladdresstypes
#pragma once
typedef struct _NET_FRAGMENT_LOGICAL_ADDRESS { UINT64 LogicalAddress; } NET_FRAGMENT_LOGICAL_ADDRESS;
