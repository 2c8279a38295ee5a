// flags: -std=c++17
// C++: a guard that runs on the way out changes nothing about what is returned, and a helper class hands it on.
#include <ntddk.h>
#include <wdf.h>

extern "C" EVT_WDF_DRIVER_DEVICE_ADD DeviceAdd;

template <typename Action> class OnExit {
    Action Do;

public:
    explicit OnExit(Action Do) : Do(Do) {}
    ~OnExit() { Do(); }
};

class Driver {
    NTSTATUS Status;

public:
    Driver(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
    {
        WDF_DRIVER_CONFIG Config;
        WDF_DRIVER_CONFIG_INIT(&Config, DeviceAdd);
        Status = WdfDriverCreate(DriverObject, RegistryPath, WDF_NO_OBJECT_ATTRIBUTES, &Config, WDF_NO_HANDLE);
    }
    NTSTATUS status() const { return Status; }
};

// Trap: the guard stands between the failure and the return.
extern "C" NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    OnExit Tell([] { DbgPrint("left\n"); });
    Driver Created(DriverObject, RegistryPath);

    if (!NT_SUCCESS(Created.status()))
        return Created.status();
    return STATUS_SUCCESS;
}

DRIVER_INITIALIZE Forgotten;
NTSTATUS Forgotten(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    OnExit Tell([] { DbgPrint("left\n"); });
    Driver Created(DriverObject, RegistryPath);
    return STATUS_SUCCESS; // want "'WdfDriverCreate' failed on this path"
}
