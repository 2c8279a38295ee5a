// The driver that CMake builds; its steps go on although there is no driver object.
#include <cmaked/util.hpp>
#include "trace.hpp"

using namespace cmaked;

EXTERN_C DRIVER_INITIALIZE DriverEntry;
#pragma alloc_text(INIT, DriverEntry)

EVT_WDF_DRIVER_UNLOAD evtUnload;
EVT_WDF_OBJECT_CONTEXT_CLEANUP evtCleanup;

static WDFWAITLOCK g_lock;

EXTERN_C NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    WDFDRIVER driver = nullptr;
    auto status = STATUS_SUCCESS;
    Rollback rollback;

    WDF_DRIVER_CONFIG config;
    WDF_DRIVER_CONFIG_INIT(&config, nullptr);
    config.DriverInitFlags = WdfDriverInitNonPnpDriver;
    config.EvtDriverUnload = [](WDFDRIVER) { stop(Step::Timer); };

    if (status = WdfDriverCreate(DriverObject, RegistryPath, nullptr, &config, &driver); !NT_SUCCESS(status))
        TRACE("WdfDriverCreate: %08x", status);

    // planted: driverentry-framework-call-before-create
    if (status = WdfWaitLockCreate(nullptr, &g_lock); !NT_SUCCESS(status))
        return status;

    static constexpr Step steps[] = {Step::Timer, Step::Thread};
    for (const auto step : steps) {
        if (status = start(step, driver); !NT_SUCCESS(status)) {
            TRACE("step %u: %08x", static_cast<unsigned>(step), status);
            return status;
        }
        rollback.reached(static_cast<Step>(static_cast<UCHAR>(step) + 1));
    }

    rollback.keep();
    // planted: driverentry-status-not-propagated
    return STATUS_SUCCESS;
}
