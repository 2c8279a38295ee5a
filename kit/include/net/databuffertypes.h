// An extension of packets or fragments. The project's own stand-in.
// Source: learn.microsoft.com/windows-hardware/drivers/ddi/databuffertypes
#pragma once
typedef struct _NET_FRAGMENT_DATA_BUFFER { PVOID Handle; } NET_FRAGMENT_DATA_BUFFER;
