// What the files of the callout driver share.
#pragma once

#include <ntddk.h>
#include <wdf.h>
#pragma warning(push)
#pragma warning(disable:4201)
#include <fwpsk.h>
#pragma warning(pop)
#include <fwpmk.h>
#include <ws2ipdef.h>
#define INITGUID
#include <guiddef.h>

#define TPK_TAG 'kpTT'

// {0b4f8d12-3e57-4ce2-9d0a-7b61a2f3c4d5}
DEFINE_GUID(TPK_PROVIDER, 0x0b4f8d12, 0x3e57, 0x4ce2, 0x9d, 0x0a, 0x7b, 0x61, 0xa2, 0xf3, 0xc4, 0xd5);
DEFINE_GUID(TPK_SUBLAYER, 0x0b4f8d13, 0x3e57, 0x4ce2, 0x9d, 0x0a, 0x7b, 0x61, 0xa2, 0xf3, 0xc4, 0xd5);
DEFINE_GUID(TPK_CONNECT_V4, 0x0b4f8d14, 0x3e57, 0x4ce2, 0x9d, 0x0a, 0x7b, 0x61, 0xa2, 0xf3, 0xc4, 0xd5);
DEFINE_GUID(TPK_CONNECT_V6, 0x0b4f8d15, 0x3e57, 0x4ce2, 0x9d, 0x0a, 0x7b, 0x61, 0xa2, 0xf3, 0xc4, 0xd5);

#define BREAK_ON_FAILURE(Status)                                                                                       \
    if (!NT_SUCCESS(Status)) {                                                                                         \
        DbgPrintEx(DPFLTR_IHVNETWORK_ID, DPFLTR_ERROR_LEVEL, "%s(%d): %08x\n", __FUNCTION__, __LINE__, Status);        \
        break;                                                                                                         \
    }

typedef struct _TPK_WORKER {
    HANDLE Thread;
    KEVENT Wake;
    BOOLEAN Stop;
} TPK_WORKER;

VOID TpkClassify(const FWPS_INCOMING_VALUES *Values, const FWPS_INCOMING_METADATA_VALUES *Metadata, void *LayerData,
                 const void *ClassifyContext, const FWPS_FILTER *Filter, UINT64 FlowContext,
                 FWPS_CLASSIFY_OUT *ClassifyOut);
NTSTATUS TpkNotify(FWPS_CALLOUT_NOTIFY_TYPE Type, const GUID *Key, FWPS_FILTER *Filter);
VOID TpkFlowDelete(UINT16 LayerId, UINT32 CalloutId, UINT64 FlowContext);
NTSTATUS TpkStartWorker(TPK_WORKER *Worker);
VOID TpkStopWorker(TPK_WORKER *Worker);
