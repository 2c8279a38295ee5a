// What the files of the game pad bus share.
#pragma once
#include <ntddk.h>
#include <wdf.h>
#include <usb.h>
#include <usbspec.h>
#include <wdfusb.h>
#include <hidport.h>
#include <TraceLoggingProvider.h>
#include <winmeta.h>
#include <initguid.h>
#include <ntstrsafe.h>
#include "device.h"
#include "trace.h"

TRACELOGGING_DECLARE_PROVIDER(PebbleProvider);

EXTERN_C_START

DRIVER_INITIALIZE DriverEntry;
EVT_WDF_DRIVER_DEVICE_ADD PebbleEvtDeviceAdd;
EVT_WDF_OBJECT_CONTEXT_CLEANUP PebbleEvtDriverContextCleanup;

EXTERN_C_END
