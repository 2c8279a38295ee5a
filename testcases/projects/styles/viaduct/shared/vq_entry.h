// What a driver of the family hands to the library, which holds the one DriverEntry.
#pragma once

typedef struct _VQ_DRIVER {
    PFN_WDF_DRIVER_DEVICE_ADD DeviceAdd;
    ULONG PoolTag;
    const char *Build;
    NTSTATUS (*BeforeDevices)(WDFDRIVER Driver);
} VQ_DRIVER;

extern const VQ_DRIVER VqThisDriver;

EVT_WDF_OBJECT_CONTEXT_CLEANUP VqDriverContextCleanup;
