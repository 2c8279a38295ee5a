// One driver of the family: only what is its own.
#include <ntddk.h>
#include <wdf.h>
#include "vq_entry.h"
#include "inc/net.h"

static NTSTATUS NetBeforeDevices(WDFDRIVER Driver)
{
    UNREFERENCED_PARAMETER(Driver);
    return NetReadLimits();
}

const VQ_DRIVER VqThisDriver = {NetDeviceAdd, 'tenV', __DATE__ " " __TIME__, NetBeforeDevices};

NTSTATUS NetDeviceAdd(IN WDFDRIVER Driver, IN PWDFDEVICE_INIT DeviceInit)
{
    WDFDEVICE device;

    UNREFERENCED_PARAMETER(Driver);
    return WdfDeviceCreate(&DeviceInit, WDF_NO_OBJECT_ATTRIBUTES, &device);
}
