#pragma once
extern "C"
{
#include <stddef.h>
#include <string.h>
#include <initguid.h>
#include <ntddk.h>
#ifndef FAR
#define FAR
#endif
#include <windef.h>
#include <winerror.h>
#include <wingdi.h>
#include <winddi.h>
#include <ntddvdeo.h>
#include <d3dkmddi.h>
#include <d3dkmthk.h>
#include <ntstrsafe.h>
#include <ntintsafe.h>
#include <dispmprt.h>
};
#define COMPLAIN(Text, Status) DbgPrintEx(DPFLTR_IHVVIDEO_ID, DPFLTR_ERROR_LEVEL, Text "\n", Status)

class Screen
{
    DEVICE_OBJECT *Physical;
    DXGKRNL_INTERFACE Kernel;

public:
    explicit Screen(_In_ DEVICE_OBJECT *Physical);
    ~Screen();
};

extern "C" DRIVER_INITIALIZE DriverEntry;
NTSTATUS TrellisAdd(_In_ DEVICE_OBJECT *Physical, _Outptr_ PVOID *Context);
NTSTATUS TrellisStart(_In_ VOID *, _In_ DXGK_START_INFO *, _In_ DXGKRNL_INTERFACE *, _Out_ ULONG *, _Out_ ULONG *);
VOID TrellisUnload(VOID);
