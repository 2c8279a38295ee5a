// An extension of packets or fragments. The project's own stand-in.
// Source: learn.microsoft.com/windows-hardware/drivers/ddi/mdltypes
#pragma once
typedef struct _NET_FRAGMENT_MDL { struct _MDL *Mdl; } NET_FRAGMENT_MDL;
