// Crash dump filters. The project's own stand-in. Source: learn.microsoft.com/windows-hardware/drivers/ddi/ntdddump
#pragma once
#include <kitcore.h>
#ifdef __cplusplus
extern "C" {
#endif
#define DUMP_FILTER_MAJOR_VERSION 1
#define DUMP_FILTER_MINOR_VERSION 0
#define DUMP_FILTER_CRITICAL 0x00000001
typedef enum _FILTER_DUMP_TYPE { DumpTypeUndefined, DumpTypeCrashdump, DumpTypeHibernation } FILTER_DUMP_TYPE, *PFILTER_DUMP_TYPE;
struct _FILTER_EXTENSION;
typedef NTSTATUS DUMP_START(struct _FILTER_EXTENSION *FilterExtension);
typedef NTSTATUS DUMP_WRITE(struct _FILTER_EXTENSION *FilterExtension, PLARGE_INTEGER DiskByteOffset, PMDL Mdl);
typedef NTSTATUS DUMP_FINISH(struct _FILTER_EXTENSION *FilterExtension);
typedef NTSTATUS DUMP_UNLOAD(struct _FILTER_EXTENSION *FilterExtension);
typedef NTSTATUS DUMP_READ(struct _FILTER_EXTENSION *FilterExtension, PLARGE_INTEGER DiskByteOffset, PMDL Mdl);
typedef DUMP_START *PDUMP_START;
typedef DUMP_WRITE *PDUMP_WRITE;
typedef DUMP_FINISH *PDUMP_FINISH;
typedef DUMP_UNLOAD *PDUMP_UNLOAD;
typedef DUMP_READ *PDUMP_READ;
typedef struct _FILTER_EXTENSION { FILTER_DUMP_TYPE DumpType; PDEVICE_OBJECT DeviceObject; PVOID PrivateData; LARGE_INTEGER DiskSize; PVOID DumpBuffer; ULONG DumpBufferSize; PVOID Reserved; } FILTER_EXTENSION, *PFILTER_EXTENSION;
typedef struct _FILTER_INITIALIZATION_DATA { ULONG MajorVersion; ULONG MinorVersion; PDUMP_START DumpStart; PDUMP_WRITE DumpWrite; PDUMP_FINISH DumpFinish; PDUMP_UNLOAD DumpUnload; PVOID DumpData; ULONG MaxPagesPerWrite; ULONG Flags; PDUMP_READ DumpRead; } FILTER_INITIALIZATION_DATA, *PFILTER_INITIALIZATION_DATA;
#ifdef __cplusplus
}
#endif
