// The filter's entry in C++20: guards instead of labels. Nothing is wrong here.
#include <ntddk.h>
#include <wdf.h>
#include <kx/memory.hpp>
#include <kx/result.hpp>
#include "settings.hpp"
#include "trace.h"
#include "driver.tmh"

namespace heron {
namespace {

struct driver_context {
    kx::unique_ptr<settings> options;
};
WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(driver_context, context_of)

constexpr ULONG pool_tag = static_cast<ULONG>(pool::tag);

_Function_class_(EVT_WDF_OBJECT_CONTEXT_CLEANUP)
void on_cleanup(_In_ WDFOBJECT object) noexcept
{
    const auto driver = static_cast<WDFDRIVER>(object);
    context_of(driver)->options.reset();
    WPP_CLEANUP(WdfDriverWdmGetDriverObject(driver));
}

[[nodiscard]] NTSTATUS on_device_add(_In_ WDFDRIVER, _Inout_ PWDFDEVICE_INIT init) noexcept
{
    WdfFdoInitSetFilter(init);
    WDFDEVICE device{};
    return WdfDeviceCreate(&init, WDF_NO_OBJECT_ATTRIBUTES, &device);
}

[[nodiscard]] kx::status create(PDRIVER_OBJECT object, PCUNICODE_STRING path, WDFDRIVER &driver) noexcept
{
    WDF_OBJECT_ATTRIBUTES attributes;
    WDF_OBJECT_ATTRIBUTES_INIT_CONTEXT_TYPE(&attributes, driver_context);
    attributes.EvtCleanupCallback = on_cleanup;

    WDF_DRIVER_CONFIG config;
    WDF_DRIVER_CONFIG_INIT(&config, on_device_add);
    config.DriverPoolTag = pool_tag;

    return WdfDriverCreate(object, path, &attributes, &config, &driver);
}

} // namespace
} // namespace heron

extern "C" DRIVER_INITIALIZE DriverEntry;

#pragma code_seg(push, "INIT")

extern "C" _Use_decl_annotations_ NTSTATUS DriverEntry(PDRIVER_OBJECT driver_object, PUNICODE_STRING registry_path)
{
    using namespace heron;

    WPP_INIT_TRACING(driver_object, registry_path);
    auto end_tracing = kx::on_exit([driver_object]() noexcept { WPP_CLEANUP(driver_object); });

    auto options = kx::make_unique<settings>();
    if (!options)
        return STATUS_INSUFFICIENT_RESOURCES;
    KX_RETURN_IF_FAILED(options->load(names, *registry_path));

    WDFDRIVER driver = WDF_NO_HANDLE;
    if (const auto result = create(driver_object, registry_path, driver); !result) {
        TraceError("WdfDriverCreate: %!STATUS!", result.code());
        return result.code();
    }

    // The driver object ends tracing from here on.
    end_tracing.release();
    context_of(driver)->options = std::move(options);
    return STATUS_SUCCESS;
}

#pragma code_seg(pop)
