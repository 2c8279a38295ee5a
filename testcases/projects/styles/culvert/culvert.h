#pragma once
#include <ntddk.h>
#include <wdf.h>
#pragma warning(push)
#pragma warning(disable : 4201) // unnamed structure
#include <fwpsk.h>
#pragma warning(pop)
#include <fwpmk.h>
#define INITGUID
#include <guiddef.h>

#define OR_LEAVE(op)                                                                                             \
    do {                                                                                                               \
        status = (op);                                                                                                 \
        if (!NT_SUCCESS(status)) {                                                                                     \
            DbgPrintEx(DPFLTR_IHVNETWORK_ID, DPFLTR_ERROR_LEVEL, "%s: %08x\n", #op, status);                           \
            goto Leave;                                                                                                 \
        }                                                                                                              \
    } while (0)

DEFINE_GUID(CULVERT_SUBLAYER, 0x6cb0e1d7, 0x2f48, 0x49a5, 0x8d, 0x13, 0x70, 0xe2, 0x4b, 0x96, 0xfa, 0x5c);
DEFINE_GUID(CULVERT_CALLOUT_V4, 0x0d93c4a8, 0x7be1, 0x4c36, 0x95, 0xf2, 0xa8, 0x14, 0x6d, 0x3e, 0xb7, 0x09);

extern HANDLE gEngine;
extern UINT32 gCalloutId;
extern HANDLE gInjection;

NTSTATUS CulvertRegisterCallouts(_Inout_ void *deviceObject);
void CulvertUnregisterCallouts(void);
