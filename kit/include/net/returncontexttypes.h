// An extension of packets or fragments. The project's own stand-in.
// Source: learn.microsoft.com/windows-hardware/drivers/ddi/returncontexttypes
#pragma once
typedef struct _NET_FRAGMENT_RETURN_CONTEXT { PVOID Handle; } NET_FRAGMENT_RETURN_CONTEXT;
