#pragma once
#include <ntddk.h>
#include <wdf.h>
#include <usb.h>
#include <wdfusb.h>
#include <sconce/kit/guard.hpp>

#define WPP_CONTROL_GUIDS \
    WPP_DEFINE_CONTROL_GUID(SconceCtlGuid, (e40b7a15,92cd,4e38,8f10,6b2c94d7a053), \
        WPP_DEFINE_BIT(FLAG_DRIVER))
#define WPP_LEVEL_FLAGS_LOGGER(l, f) WPP_LEVEL_LOGGER(f)
#define WPP_LEVEL_FLAGS_ENABLED(l, f) (WPP_LEVEL_ENABLED(f) && WPP_CONTROL(WPP_BIT_##f).Level >= l)
/*
begin_wpp config
FUNC Trace{FLAGS=FLAG_DRIVER}(LEVEL, MSG, ...);
end_wpp
*/

namespace sconce
{
using registry_key = unique_resource<WDFKEY, WdfRegistryClose>;

struct settings { ULONG depth; };
} // namespace sconce

extern "C"
{
DRIVER_INITIALIZE DriverEntry;
EVT_WDF_DRIVER_DEVICE_ADD sconce_device_add;
EVT_WDF_DRIVER_UNLOAD sconce_driver_unload;
EVT_WDF_OBJECT_CONTEXT_CLEANUP sconce_driver_cleanup;
}
