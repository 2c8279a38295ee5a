// Steps in a chain, each behind the last one's success. Nothing is wrong here.
#include <ntddk.h>
#include <wdf.h>
#include "status.hpp"

#define WPP_CONTROL_GUIDS WPP_DEFINE_CONTROL_GUID(Wrap, (5b0d9e71,c3a8,4f26,b194,8e07a2d5361c), WPP_DEFINE_BIT(ALL))
#include "wrap.tmh"

EVT_WDF_DRIVER_DEVICE_ADD WrapAdd;
static WDFSPINLOCK lock;

extern "C" DRIVER_INITIALIZE DriverEntry;

#pragma code_seg("INIT")
extern "C" NTSTATUS __stdcall DriverEntry(_DRIVER_OBJECT *object, _UNICODE_STRING *path) noexcept
{
    WPP_INIT_TRACING(object, path);

    return k::status(STATUS_SUCCESS)
        .then([&] {
            WDF_DRIVER_CONFIG config;
            WDF_DRIVER_CONFIG_INIT(&config, WrapAdd);
            return WdfDriverCreate(object, path, WDF_NO_OBJECT_ATTRIBUTES, &config, WDF_NO_HANDLE);
        })
        .then([] { return WdfSpinLockCreate(WDF_NO_OBJECT_ATTRIBUTES, &lock); })
        .or_else([&](NTSTATUS) { WPP_CLEANUP(object); });
}
#pragma code_seg()
