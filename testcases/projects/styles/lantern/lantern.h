// What the files of the packet filter share.
#pragma once

#include <ndis.h>
#include <wdmsec.h>

#define LANTERN_TAG           'ntnL'
#define LANTERN_FRIENDLY_NAME L"Lantern packet filter"
#define LANTERN_UNIQUE_NAME   L"{5f1c9d38-7a12-4ad4-8f61-2b7d53c8e9a0}"
#define LANTERN_SERVICE_NAME  L"Lantern"

typedef struct _STEP {
    const char *Name;
    NDIS_STATUS (*Start)(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath);
    VOID (*Stop)(VOID);
} STEP;

#define DEBUGP(Level, Format, ...)                                                                                     \
    do {                                                                                                               \
        if ((Level) <= LanternDebugLevel)                                                                              \
            DbgPrintEx(DPFLTR_IHVNETWORK_ID, DPFLTR_ERROR_LEVEL, "lantern: " Format, ##__VA_ARGS__);                   \
    } while (0)

#define FILTER_ASSERT(Expression) NT_ASSERT(Expression)

extern NDIS_HANDLE LanternFilterHandle;
extern NDIS_HANDLE LanternDeviceHandle;
extern LONG LanternDebugLevel;

DRIVER_INITIALIZE DriverEntry;
FILTER_ATTACH FilterAttach;
FILTER_DETACH FilterDetach;
FILTER_RESTART FilterRestart;
FILTER_PAUSE FilterPause;
FILTER_SEND_NET_BUFFER_LISTS FilterSendNetBufferLists;
FILTER_SET_OPTIONS FilterRegisterOptions;
DRIVER_UNLOAD FilterUnload;

NDIS_STATUS LanternCreateDevice(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath);
VOID LanternDeleteDevice(VOID);
NDIS_STATUS LanternCreatePools(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath);
VOID LanternDeletePools(VOID);
