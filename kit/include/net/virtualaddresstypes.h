// An extension of packets or fragments. The project's own stand-in.
// Source: learn.microsoft.com/windows-hardware/drivers/ddi/virtualaddresstypes
#pragma once
typedef struct _NET_FRAGMENT_VIRTUAL_ADDRESS { PVOID VirtualAddress; } NET_FRAGMENT_VIRTUAL_ADDRESS;
