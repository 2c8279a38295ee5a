#ifndef _MOSS_
#define _MOSS_

#include <ntifs.h>
#include <ntdddisk.h>
#include "mosstrc.h"

typedef struct _MOSS_DATA {
    ERESOURCE           Resource;
    PDRIVER_OBJECT      DriverObject;
    PDEVICE_OBJECT      FileSystemDevice;
    CACHE_MANAGER_CALLBACKS CacheManagerCallbacks;
    FAST_IO_DISPATCH    FastIoDispatch;
    NPAGED_LOOKASIDE_LIST IrpContexts;
    ULONG               Flags;
} MOSS_DATA;

#define MOSS_FLAG_TRACING   0x1
#define MOSS_FLAG_RESOURCE  0x2
#define MOSS_FLAG_LOOKASIDE 0x4
#define SetFlag(F, SF)   ((F) |= (SF))
#define FlagOn(F, SF)    ((F) & (SF))

#define try_return(S) { S; goto try_exit; }

extern MOSS_DATA MossData;

DRIVER_DISPATCH MossFsdDispatch;
FAST_IO_CHECK_IF_POSSIBLE MossFastIoCheck;
BOOLEAN MossAcquireForLazy(PVOID Context, BOOLEAN Wait);
VOID MossRelease(PVOID Context);

#endif
