// The USB filter's entry. The guard of the tracing is dismissed one step too early.
#include "driver.h"
#include "driver.tmh"

namespace sconce
{

_IRQL_requires_same_
_IRQL_requires_(PASSIVE_LEVEL)
static PAGEABLE auto read_settings(_In_ WDFDRIVER driver) -> expected<settings>
{
    PAGED_CODE();

    registry_key key;
    if (auto err = WdfDriverOpenParametersRegistryKey(driver, KEY_READ, WDF_NO_OBJECT_ATTRIBUTES, key.put())) {
        Trace(TRACE_LEVEL_ERROR, "WdfDriverOpenParametersRegistryKey %!STATUS!", err);
        return unexpected<NTSTATUS>{err};
    }

    settings s{};
    DECLARE_CONST_UNICODE_STRING(name, L"QueueDepth");
    if (auto err = WdfRegistryQueryULong(key.get(), &name, &s.depth); err && err != STATUS_OBJECT_NAME_NOT_FOUND)
        return unexpected<NTSTATUS>{err};
    return s;
}

static CS_INIT auto driver_create(_In_ DRIVER_OBJECT *object, _In_ UNICODE_STRING *path) -> expected<WDFDRIVER>
{
    WDF_OBJECT_ATTRIBUTES attr;
    WDF_OBJECT_ATTRIBUTES_INIT(&attr);
    attr.EvtCleanupCallback = sconce_driver_cleanup;

    WDF_DRIVER_CONFIG cfg;
    WDF_DRIVER_CONFIG_INIT(&cfg, sconce_device_add);
    cfg.DriverPoolTag = 'cnoS';
    cfg.EvtDriverUnload = sconce_driver_unload;

    WDFDRIVER driver{};
    if (auto err = WdfDriverCreate(object, path, &attr, &cfg, &driver)) {
        Trace(TRACE_LEVEL_CRITICAL, "WdfDriverCreate %!STATUS!", err);
        return unexpected<NTSTATUS>{err};
    }
    return driver;
}

} // namespace sconce

_Use_decl_annotations_
void sconce_driver_cleanup(WDFOBJECT object)
{
    auto drvobj = WdfDriverWdmGetDriverObject(static_cast<WDFDRIVER>(object));
    WPP_CLEANUP(drvobj);
}

_Use_decl_annotations_
extern "C" CS_INIT NTSTATUS DriverEntry(DRIVER_OBJECT *object, UNICODE_STRING *path)
{
    using namespace sconce;

    ExInitializeDriverRuntime(0);
    WPP_INIT_TRACING(object, path);

    auto stop_tracing = scope_exit([object] { WPP_CLEANUP(object); });
    Trace(TRACE_LEVEL_INFORMATION, "%!USTR!", path);

    stop_tracing.dismiss(); // the cleanup callback does it
    auto driver = driver_create(object, path);
    if (!driver)
        // planted: driverentry-wpp-not-cleaned-up-on-failure
        return driver.error();

    if (auto s = read_settings(*driver); !s)
        return s.error();

    return STATUS_SUCCESS;
}
