// Trap: a C++ class wraps the call.
#include <ntddk.h>
#include <wdf.h>

namespace {

class FrameworkDriver {
    WDFDRIVER Handle = nullptr;

public:
    NTSTATUS create(PDRIVER_OBJECT Object, PCUNICODE_STRING Path, WDF_DRIVER_CONFIG &Config)
    {
        return WdfDriverCreate(Object, Path, WDF_NO_OBJECT_ATTRIBUTES, &Config, &Handle);
    }
};

NTSTATUS deviceAdd(WDFDRIVER, PWDFDEVICE_INIT)
{
    return STATUS_NOT_SUPPORTED;
}

} // namespace

extern "C" NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    FrameworkDriver Driver;
    WDF_DRIVER_CONFIG Config;

    WDF_DRIVER_CONFIG_INIT(&Config, deviceAdd);
    NTSTATUS Status = Driver.create(DriverObject, RegistryPath, Config);
    if (!NT_SUCCESS(Status))
        return Status;
    return STATUS_SUCCESS;
}
