// What it needs on this one.
#ifndef HAZE_NT_H_
#define HAZE_NT_H_

#include <ntddk.h>
#include <wdmsec.h>
#include <initguid.h>
#include "../core/haze.h"

struct haze_nt {
    PDEVICE_OBJECT device;
    PVOID processors;
};

DEFINE_GUID(GUID_HAZE, 0x31b7a9d2, 0x58c4, 0x4e90, 0xa1, 0x6f, 0x0c, 0x93, 0x7d, 0x2e, 0x84, 0x5b);

DRIVER_DISPATCH haze_io;
DRIVER_DISPATCH haze_no_io;
DRIVER_UNLOAD haze_unload;

#endif
