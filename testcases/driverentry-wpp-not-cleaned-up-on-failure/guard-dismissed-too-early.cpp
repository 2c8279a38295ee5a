// The guard is disarmed before the last point of failure.
#include <ntddk.h>
#include <driverentry_wpp.h>

class Tracing {
    PDRIVER_OBJECT Driver;
    bool Armed = true;

public:
    Tracing(PDRIVER_OBJECT Object, PUNICODE_STRING Path) : Driver(Object) { WPP_INIT_TRACING(Driver, Path); }
    ~Tracing()
    {
        if (Armed)
            WPP_CLEANUP(Driver);
    }
    void Keep() { Armed = false; }
};

extern "C" NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    PDEVICE_OBJECT Device;
    Tracing Trace(DriverObject, RegistryPath);

    NTSTATUS Status = IoCreateDevice(DriverObject, 0, nullptr, FILE_DEVICE_UNKNOWN, 0, FALSE, &Device);
    if (!NT_SUCCESS(Status))
        return Status;
    Trace.Keep();
    Status = IoRegisterShutdownNotification(Device);
    if (!NT_SUCCESS(Status)) {
        IoDeleteDevice(Device);
        return Status; // want "tracing is still registered"
    }
    return STATUS_SUCCESS;
}
