// C++: everything is prepared, and the last step is missing.
#include <ntddk.h>
#include <wdf.h>

namespace {

class Configuration {
    WDF_DRIVER_CONFIG Config;

public:
    explicit Configuration(EVT_WDF_DRIVER_DEVICE_ADD *DeviceAdd) { WDF_DRIVER_CONFIG_INIT(&Config, DeviceAdd); }
    WDF_DRIVER_CONFIG *get() { return &Config; }
};

NTSTATUS deviceAdd(WDFDRIVER, PWDFDEVICE_INIT)
{
    return STATUS_NOT_SUPPORTED;
}

} // namespace

extern "C" NTSTATUS DriverEntry(PDRIVER_OBJECT, PUNICODE_STRING)
{
    Configuration Config(deviceAdd);
    return STATUS_SUCCESS; // want "without having called 'WdfDriverCreate'"
}
