// Where a header is missing, clang makes no instances of templates: a variable whose type is then unknown may be a guard,
// so nothing is said of what is behind it.
// hosts: lint -- it alone goes on where a header does not exist; the others must not take the guard for nothing
// flags: -std=c++17
// check: driverentry-wpp-not-cleaned-up-on-failure
#include <ntddk.h>
#include <driverentry_wpp.h>
#include "settings.generated.h"

template <typename Action> class ScopeExit {
    Action Do;
    bool Armed = true;

public:
    explicit ScopeExit(Action Do) : Do(Do) {}
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

extern "C" NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    PDEVICE_OBJECT Device;

    WPP_INIT_TRACING(DriverObject, RegistryPath);
    auto EndTracing = scopeExit([&] { WPP_CLEANUP(DriverObject); });
    NTSTATUS Status = IoCreateDevice(DriverObject, 0, nullptr, FILE_DEVICE_UNKNOWN, 0, FALSE, &Device);
    if (!NT_SUCCESS(Status))
        return Status;
    EndTracing.release();
    return STATUS_SUCCESS;
}
