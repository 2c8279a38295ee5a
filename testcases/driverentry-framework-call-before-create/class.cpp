// C++: a member object of the driver makes its lock in its constructor, which runs before the driver object exists.
#include <ntddk.h>
#include <wdf.h>

namespace {

class WaitLock {
    WDFWAITLOCK Handle = nullptr;

public:
    NTSTATUS create() { return WdfWaitLockCreate(WDF_NO_OBJECT_ATTRIBUTES, &Handle); }
};

class EagerLock {
    WDFWAITLOCK Handle = nullptr;

public:
    EagerLock() { (void)WdfWaitLockCreate(WDF_NO_OBJECT_ATTRIBUTES, &Handle); } // want "'WdfWaitLockCreate' is called before 'WdfDriverCreate'"
};

WaitLock Devices;

} // namespace

extern "C" EVT_WDF_DRIVER_DEVICE_ADD DeviceAdd;

extern "C" NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    EagerLock Early;
    WDF_DRIVER_CONFIG Config;

    WDF_DRIVER_CONFIG_INIT(&Config, DeviceAdd);
    NTSTATUS Status =
        WdfDriverCreate(DriverObject, RegistryPath, WDF_NO_OBJECT_ATTRIBUTES, &Config, WDF_NO_HANDLE);
    if (!NT_SUCCESS(Status))
        return Status;
    return Devices.create();
}
