// C++: value-initialised is zeroed, not set up; a constructor that calls the initializer does set up.
#include <ntddk.h>
#include <wdf.h>

extern "C" EVT_WDF_DRIVER_DEVICE_ADD DeviceAdd;

namespace {
struct Configuration : WDF_DRIVER_CONFIG {
    Configuration() { WDF_DRIVER_CONFIG_INIT(this, DeviceAdd); }
};
} // namespace

extern "C" NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    WDF_DRIVER_CONFIG Config{};
    Config.EvtDriverDeviceAdd = DeviceAdd;
    return WdfDriverCreate(DriverObject, RegistryPath, WDF_NO_OBJECT_ATTRIBUTES, &Config, WDF_NO_HANDLE); // want "'WDF_DRIVER_CONFIG' is passed without having been set up"
}

DRIVER_INITIALIZE Constructed;
NTSTATUS Constructed(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    Configuration Config;
    return WdfDriverCreate(DriverObject, RegistryPath, WDF_NO_OBJECT_ATTRIBUTES, &Config, WDF_NO_HANDLE);
}

DRIVER_INITIALIZE Lost;
NTSTATUS Lost(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    auto Config = WDF_DRIVER_CONFIG();
    Config.DriverPoolTag = 'pmaL'; // want "'DriverPoolTag' is set before"
    WDF_DRIVER_CONFIG_INIT(&Config, DeviceAdd);
    return WdfDriverCreate(DriverObject, RegistryPath, WDF_NO_OBJECT_ATTRIBUTES, &Config, WDF_NO_HANDLE);
}
