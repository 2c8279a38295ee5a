// flags: -std=c++17
// Release by destructors: a guard class of the driver, and a guard made from a lambda.
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

template <typename Action> class OnExit {
    Action Do;
    bool Armed = true;

public:
    explicit OnExit(Action Do) : Do(Do) {}
    ~OnExit()
    {
        if (Armed)
            Do();
    }
    void Dismiss() { Armed = false; }
};

extern "C" NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    PDEVICE_OBJECT Device;
    Tracing Trace(DriverObject, RegistryPath);

    NTSTATUS Status = IoCreateDevice(DriverObject, 0, nullptr, FILE_DEVICE_UNKNOWN, 0, FALSE, &Device);
    if (!NT_SUCCESS(Status))
        return Status;
    Trace.Keep();
    return STATUS_SUCCESS;
}

DRIVER_INITIALIZE LambdaGuard;
NTSTATUS LambdaGuard(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    PDEVICE_OBJECT Device;

    WPP_INIT_TRACING(DriverObject, RegistryPath);
    OnExit EndTracing([DriverObject] { WPP_CLEANUP(DriverObject); });

    NTSTATUS Status = IoCreateDevice(DriverObject, 0, nullptr, FILE_DEVICE_UNKNOWN, 0, FALSE, &Device);
    if (!NT_SUCCESS(Status))
        return Status;
    EndTracing.Dismiss();
    return STATUS_SUCCESS;
}

DRIVER_INITIALIZE LambdaAsksStatus;
NTSTATUS LambdaAsksStatus(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    PDEVICE_OBJECT Device;
    NTSTATUS Status = STATUS_UNSUCCESSFUL;

    WPP_INIT_TRACING(DriverObject, RegistryPath);
    OnExit EndTracing([&] {
        if (!NT_SUCCESS(Status))
            WPP_CLEANUP(DriverObject);
    });

    Status = IoCreateDevice(DriverObject, 0, nullptr, FILE_DEVICE_UNKNOWN, 0, FALSE, &Device);
    if (!NT_SUCCESS(Status))
        return Status;
    Status = IoRegisterShutdownNotification(Device);
    return Status;
}
