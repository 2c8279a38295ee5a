// One header for all files of the adapter driver.
#ifndef PRECOMP_H_INCLUDED
#define PRECOMP_H_INCLUDED

#pragma warning(disable:4201)
#include <ndis.h>
#include <ntstrsafe.h>
#include "osdep.h"

#define OSP_VENDOR_DRIVER_VERSION 0x00010003
#define OSP_MAJOR_NDIS_VERSION    6
#define OSP_MINOR_NDIS_VERSION    20

typedef struct _OSP_GLOBAL {
    NDIS_HANDLE NdisDriver;
    LIST_ENTRY Adapters;
    FAST_MUTEX Lock;
    PVOID VerifyRoutine;
    ULONG Features;
} OSP_GLOBAL;

extern OSP_GLOBAL OspGlobal;

MINIPORT_INITIALIZE MpInitialize;
MINIPORT_HALT MpHalt;
MINIPORT_UNLOAD MpUnload;
MINIPORT_PAUSE MpPause;
MINIPORT_RESTART MpRestart;
MINIPORT_OID_REQUEST MpOidRequest;
MINIPORT_SEND_NET_BUFFER_LISTS MpSend;
MINIPORT_SHUTDOWN MpShutdown;

BOOLEAN OspProbePlatform(VOID);
VOID OspReadFeatures(PUNICODE_STRING RegistryPath, PULONG Features);
#endif
