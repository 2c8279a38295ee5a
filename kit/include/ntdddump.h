// Filters of the crash-dump stack. The project's own stand-in.
// Source: learn.microsoft.com/windows-hardware/drivers/ddi/ntdddump
#pragma once
#ifdef __cplusplus
extern "C" {
#endif
#define DUMP_FILTER_MAJOR_VERSION 1
#define DUMP_FILTER_MINOR_VERSION 0
#define DUMP_FILTER_CRITICAL 0x00000001
typedef enum _FILTER_DUMP_TYPE { DumpTypeUndefined, DumpTypeCrashdump, DumpTypeHibernation, DumpTypeMarkMemory, DumpTypeHibernationResume } FILTER_DUMP_TYPE, *PFILTER_DUMP_TYPE;
struct _FILTER_EXTENSION;
typedef NTSTATUS (*PFILTER_DUMP_START)(struct _FILTER_EXTENSION *FilterExtension);
typedef NTSTATUS (*PFILTER_DUMP_WRITE)(struct _FILTER_EXTENSION *FilterExtension, PLARGE_INTEGER DiskByteOffset, PMDL Mdl);
typedef NTSTATUS (*PFILTER_DUMP_READ)(struct _FILTER_EXTENSION *FilterExtension, PLARGE_INTEGER DiskByteOffset, PMDL Mdl);
typedef NTSTATUS (*PFILTER_DUMP_FINISH)(struct _FILTER_EXTENSION *FilterExtension);
typedef NTSTATUS (*PFILTER_DUMP_UNLOAD)(struct _FILTER_EXTENSION *FilterExtension);
typedef struct _FILTER_EXTENSION { FILTER_DUMP_TYPE DumpType; PDEVICE_OBJECT DeviceObject; LARGE_INTEGER DiskSize; PVOID Geometry; } FILTER_EXTENSION, *PFILTER_EXTENSION;
typedef struct _FILTER_INITIALIZATION_DATA { ULONG MajorVersion; ULONG MinorVersion; PFILTER_DUMP_START DumpStart; PFILTER_DUMP_WRITE DumpWrite; PFILTER_DUMP_FINISH DumpFinish; PFILTER_DUMP_UNLOAD DumpUnload; PVOID DumpData; ULONG MaxPagesPerWrite; ULONG Flags; PFILTER_DUMP_READ DumpRead; } FILTER_INITIALIZATION_DATA, *PFILTER_INITIALIZATION_DATA;
#ifdef __cplusplus
}
#endif
