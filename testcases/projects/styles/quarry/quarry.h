#pragma once
#include <ntddk.h>
#include <storport.h>
#include <srbhelper.h>
#include "trace.h"

#define QUARRY_VENDOR "Quarry  "

typedef struct _QRY_DRIVER_INFO {
    PDRIVER_OBJECT Object;
    UNICODE_STRING Parameters;
    LIST_ENTRY     Adapters;
    KSPIN_LOCK     Lock;
} QRY_DRIVER_INFO;

typedef struct { QRY_DRIVER_INFO *Driver; ULONG Luns; } QRY_EXTENSION;

sp_DRIVER_INITIALIZE DriverEntry;
HW_INITIALIZE QryInitialize;
HW_BUILDIO QryBuildIo;
HW_STARTIO QryStartIo;
HW_RESET_BUS QryResetBus;
HW_ADAPTER_CONTROL QryAdapterControl;
HW_FREE_ADAPTER_RESOURCES QryFree;
VIRTUAL_HW_FIND_ADAPTER QryFindAdapter;
