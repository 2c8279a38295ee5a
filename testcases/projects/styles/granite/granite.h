// What the files of the file system share.
#ifndef _GRANITE_H_
#define _GRANITE_H_

#include <ntifs.h>
#include <ntdddisk.h>

#ifndef IN
#define IN
#define OUT
#define OPTIONAL
#endif

#define GRANITE_TAG         'narG'
#define GRANITE_FILE_SYSTEM L"\\Granite"
#define GRANITE_NODE_GLOBAL ((CSHORT)0x7A01)

#if DBG
#define GrDebug(LEVEL, X) { if ((LEVEL) <= GrDebugLevel) { DbgPrint X ; } }
#else
#define GrDebug(LEVEL, X)
#endif

#define GrLockExclusive(R) { KeEnterCriticalRegion(); ExAcquireResourceExclusiveLite((R), TRUE); }
#define GrUnlock(R)        { ExReleaseResourceLite((R)); KeLeaveCriticalRegion(); }

typedef struct _GRANITE_GLOBAL {
    CSHORT              NodeType;
    CSHORT              NodeSize;
    ERESOURCE           Resource;
    PDRIVER_OBJECT      DriverObject;
    PDEVICE_OBJECT      DeviceObject;
    PDEVICE_OBJECT      CdromDevice;
    FAST_IO_DISPATCH    FastIo;
    CACHE_MANAGER_CALLBACKS CacheCallbacks;
    NPAGED_LOOKASIDE_LIST IrpContexts;
    PAGED_LOOKASIDE_LIST  Ccbs;
    ULONG               MaxDepth;
    ULONG               Flags;
    LIST_ENTRY          Volumes;
    HANDLE              Reaper;
    KEVENT              ReaperStop;
    UNICODE_STRING      RegistryPath;
    WCHAR               PathBuffer[260];
} GRANITE_GLOBAL, *PGRANITE_GLOBAL;

#define GRANITE_READ_ONLY   0x00000001
#define GRANITE_NO_REAPER   0x00000002
#define GRANITE_INITIALISED 0x80000000

extern PGRANITE_GLOBAL GrGlobal;
#if DBG
extern ULONG GrDebugLevel;
#endif

DRIVER_INITIALIZE DriverEntry;
DRIVER_UNLOAD     GrUnload;
__drv_dispatchType(IRP_MJ_CREATE) __drv_dispatchType(IRP_MJ_CLOSE) __drv_dispatchType(IRP_MJ_CLEANUP)
DRIVER_DISPATCH   GrBuildRequest;
KSTART_ROUTINE    GrReaper;

NTSTATUS NTAPI GrQueryParameters(IN PUNICODE_STRING RegistryPath, OUT PULONG Flags, OUT PULONG Depth);
BOOLEAN NTAPI GrFastIoCheck(IN PFILE_OBJECT FileObject, IN PLARGE_INTEGER FileOffset, IN ULONG Length, IN BOOLEAN Wait,
                            IN ULONG LockKey, IN BOOLEAN CheckForRead, OUT PIO_STATUS_BLOCK IoStatus,
                            IN PDEVICE_OBJECT DeviceObject);
BOOLEAN NTAPI GrAcquire(IN PVOID Context, IN BOOLEAN Wait);
VOID NTAPI    GrRelease(IN PVOID Context);
NTSTATUS NTAPI GrStartReaper(IN PGRANITE_GLOBAL Global);
VOID NTAPI     GrStopReaper(IN PGRANITE_GLOBAL Global);

#endif
