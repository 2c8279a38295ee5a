#include "Relay.hpp"

NTSTATUS RelayDriver::OnDeviceAdd(WDFDRIVER, PWDFDEVICE_INIT Init)
{
    WDFDEVICE device;
    WdfFdoInitSetFilter(Init);
    return WdfDeviceCreate(&Init, WDF_NO_OBJECT_ATTRIBUTES, &device);
}
