// What the files of the virtual disk adapter share.
#pragma once

#include <ntddk.h>
#include <storport.h>
#include <scsi.h>
#include <ntstrsafe.h>
#include <wmilib.h>

#define RL_TAG 'nulR'
#define RL_MAX_LUNS 8

typedef struct _RL_CONFIG {
    ULONG DiskMegabytes;
    ULONG Luns;
    UNICODE_STRING Vendor;
    WCHAR VendorBuffer[16];
} RL_CONFIG, *PRL_CONFIG;

typedef struct _RL_DRIVER {
    RL_CONFIG Config;
    LIST_ENTRY Adapters;
    KSPIN_LOCK Lock;
    PDRIVER_OBJECT DriverObject;
} RL_DRIVER, *PRL_DRIVER;

extern RL_DRIVER RlDriver;
extern PRL_DRIVER pRlDriver;

sp_DRIVER_INITIALIZE DriverEntry;
HW_INITIALIZE RlHwInitialize;
HW_BUILDIO RlHwBuildIo;
HW_STARTIO RlHwStartIo;
HW_RESET_BUS RlHwResetBus;
HW_ADAPTER_CONTROL RlHwAdapterControl;
HW_FREE_ADAPTER_RESOURCES RlHwFreeAdapterResources;
VIRTUAL_HW_FIND_ADAPTER RlHwFindAdapter;

VOID RlReadConfig(_In_ PVOID Argument2, _Out_ PRL_CONFIG Config);
