// C++ scopes: destructors run on every way out of their block, in reverse order, and temporaries at once.
// flags: -std=c++17
// check: driverentry-wpp-not-cleaned-up-on-failure
#include <ntddk.h>
#include <driverentry_wpp.h>

template <typename Action> class ScopeExit {
    Action Do;
    bool Armed = true;

public:
    explicit ScopeExit(Action Do) : Do(Do) {}
    ScopeExit(ScopeExit &&Other) : Do(Other.Do), Armed(Other.Armed) { Other.Armed = false; }
    ~ScopeExit()
    {
        if (Armed)
            Do();
    }
    void release() { Armed = false; }
};

template <typename Action> ScopeExit<Action> scopeExit(Action Do)
{
    return ScopeExit<Action>(Do);
}

DRIVER_INITIALIZE Made;
NTSTATUS Made(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    PDEVICE_OBJECT Device;

    WPP_INIT_TRACING(DriverObject, RegistryPath);
    auto EndTracing = scopeExit([&] { WPP_CLEANUP(DriverObject); });
    NTSTATUS Status = IoCreateDevice(DriverObject, 0, nullptr, FILE_DEVICE_UNKNOWN, 0, FALSE, &Device);
    if (!NT_SUCCESS(Status))
        return Status;
    auto DeleteDevice = scopeExit([&] { IoDeleteDevice(Device); });
    Status = IoRegisterShutdownNotification(Device);
    if (!NT_SUCCESS(Status))
        return Status;
    DeleteDevice.release();
    EndTracing.release();
    return STATUS_SUCCESS;
}

DRIVER_INITIALIZE ReleasedTooEarly;
NTSTATUS ReleasedTooEarly(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    PDEVICE_OBJECT Device;

    WPP_INIT_TRACING(DriverObject, RegistryPath);
    auto EndTracing = scopeExit([&] { WPP_CLEANUP(DriverObject); });
    EndTracing.release();
    NTSTATUS Status = IoCreateDevice(DriverObject, 0, nullptr, FILE_DEVICE_UNKNOWN, 0, FALSE, &Device);
    if (!NT_SUCCESS(Status))
        return Status; // want "tracing is still registered"
    return STATUS_SUCCESS;
}

// The inner block ends, and tracing with it, before anything fails.
DRIVER_INITIALIZE InnerBlock;
NTSTATUS InnerBlock(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    PDEVICE_OBJECT Device;
    {
        WPP_INIT_TRACING(DriverObject, RegistryPath);
        auto EndTracing = scopeExit([&] { WPP_CLEANUP(DriverObject); });
        if (RegistryPath->Length == 0)
            return STATUS_INVALID_PARAMETER;
    }
    return IoCreateDevice(DriverObject, 0, nullptr, FILE_DEVICE_UNKNOWN, 0, FALSE, &Device);
}

// Left by goto and by break.
DRIVER_INITIALIZE LeftByBreak;
NTSTATUS LeftByBreak(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    PDEVICE_OBJECT Device;
    NTSTATUS Status;

    do {
        WPP_INIT_TRACING(DriverObject, RegistryPath);
        auto EndTracing = scopeExit([&] { WPP_CLEANUP(DriverObject); });
        Status = IoCreateDevice(DriverObject, 0, nullptr, FILE_DEVICE_UNKNOWN, 0, FALSE, &Device);
        if (!NT_SUCCESS(Status))
            break;
        EndTracing.release();
    } while (false);
    return Status;
}

// A member of a member ends it.
class Tracing {
    PDRIVER_OBJECT Driver = nullptr;

public:
    ~Tracing()
    {
        if (Driver)
            WPP_CLEANUP(Driver);
    }
    void start(PDRIVER_OBJECT Object, PUNICODE_STRING Path)
    {
        WPP_INIT_TRACING(Object, Path);
        Driver = Object;
    }
    void keep() { Driver = nullptr; }
};

struct Everything {
    Tracing Trace;
    PDEVICE_OBJECT Device = nullptr;
};

DRIVER_INITIALIZE MemberOfMember;
NTSTATUS MemberOfMember(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    Everything All;

    All.Trace.start(DriverObject, RegistryPath);
    if (NTSTATUS Status = IoCreateDevice(DriverObject, 0, nullptr, FILE_DEVICE_UNKNOWN, 0, FALSE, &All.Device);
        !NT_SUCCESS(Status))
        return Status;
    All.Trace.keep();
    return STATUS_SUCCESS;
}
