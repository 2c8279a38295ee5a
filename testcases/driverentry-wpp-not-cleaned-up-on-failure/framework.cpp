// flags: -std=c++17
// C++, one defect on each side of the creation.
#include <ntddk.h>
#include <wdf.h>
#include <driverentry_wpp.h>

namespace {

EVT_WDF_DRIVER_DEVICE_ADD DeviceAdd;
NTSTATUS DeviceAdd(WDFDRIVER, PWDFDEVICE_INIT)
{
    return STATUS_NOT_SUPPORTED;
}

struct Module {
    WDFCOLLECTION Devices = nullptr;
    NTSTATUS Start() { return WdfCollectionCreate(WDF_NO_OBJECT_ATTRIBUTES, &Devices); }
} Global;

} // namespace

extern "C" NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    WDF_DRIVER_CONFIG Config;

    WPP_INIT_TRACING(DriverObject, RegistryPath);
    WDF_DRIVER_CONFIG_INIT(&Config, DeviceAdd);
    NTSTATUS Status =
        WdfDriverCreate(DriverObject, RegistryPath, WDF_NO_OBJECT_ATTRIBUTES, &Config, WDF_NO_HANDLE);
    if (!NT_SUCCESS(Status)) {
        return Status; // want "call 'WPP_CLEANUP'"
    }
    if (NTSTATUS Started = Global.Start(); !NT_SUCCESS(Started)) {
        return Started; // want "the driver object has no cleanup callback that undoes it"
    }
    return STATUS_SUCCESS;
}
