#ifndef __SPIGOT_H
#define __SPIGOT_H

#include <ndis.h>
#include <ntstrsafe.h>
#include "debug.h"

typedef struct _SPIGOT_GLOBALS
{
	LIST_ENTRY    Adapters;
	NDIS_RW_LOCK  Lock;
	NDIS_HANDLE   Handle;   // of the miniport
} SPIGOT_GLOBALS;

extern SPIGOT_GLOBALS Globals;

DRIVER_INITIALIZE    DriverEntry;
MINIPORT_UNLOAD      SpigotUnload;
MINIPORT_INITIALIZE  SpigotCreate;
MINIPORT_HALT        SpigotHalt;

#endif
