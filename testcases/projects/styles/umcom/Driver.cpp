// A user-mode sensor with COM inside. Nothing is wrong here.
#include "pch.h"

using Microsoft::WRL::ComPtr;
using namespace Microsoft::WRL;

TRACELOGGING_DEFINE_PROVIDER(g_provider, "Umcom.Sensor", (0x7c6a9b1d, 0x24b0, 0x4c39, 0x9c, 0x4e, 0x8f, 0x0d, 0x13, 0x57, 0x9b, 0xdf));

MIDL_INTERFACE("5f2b3c4d-9a1e-4b7c-8d6f-0a1b2c3d4e5f")
ISensorHost : public IUnknown
{
    virtual HRESULT STDMETHODCALLTYPE Open(_In_ PCWSTR Name) = 0;
};

class SensorHost final : public RuntimeClass<RuntimeClassFlags<ClassicCom>, ISensorHost, FtmBase>
{
    std::wstring m_name;
    std::vector<std::unique_ptr<BYTE[]>> m_reports;
    wil::unique_event_nothrow m_stop;

public:
    HRESULT RuntimeClassInitialize() try
    {
        m_reports.reserve(4);
        RETURN_IF_FAILED(m_stop.create());
        return S_OK;
    }
    CATCH_RETURN()

    IFACEMETHODIMP Open(PCWSTR Name) override
    {
        m_name = Name;
        return S_OK;
    }
};

struct DriverContext
{
    ComPtr<ISensorHost> Host;
};
WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(DriverContext, GetDriverContext)

static void OnDriverDestroy(_In_ WDFOBJECT Object)
{
    GetDriverContext(Object)->~DriverContext();
    TraceLoggingUnregister(g_provider);
}

static NTSTATUS OnDeviceAdd(_In_ WDFDRIVER, _Inout_ PWDFDEVICE_INIT Init)
{
    WDFDEVICE device;
    return WdfDeviceCreate(&Init, WDF_NO_OBJECT_ATTRIBUTES, &device);
}

extern "C" DRIVER_INITIALIZE DriverEntry;

_Use_decl_annotations_
extern "C" NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
try
{
    TraceLoggingRegister(g_provider);
    auto unregister = wil::scope_exit([] { TraceLoggingUnregister(g_provider); });

    WDF_DRIVER_CONFIG config;
    WDF_DRIVER_CONFIG_INIT(&config, OnDeviceAdd);

    WDF_OBJECT_ATTRIBUTES attributes;
    WDF_OBJECT_ATTRIBUTES_INIT_CONTEXT_TYPE(&attributes, DriverContext);
    attributes.EvtDestroyCallback = OnDriverDestroy;

    WDFDRIVER driver;
    RETURN_IF_NTSTATUS_FAILED(WdfDriverCreate(DriverObject, RegistryPath, &attributes, &config, &driver));
    unregister.release();

    auto *context = new (GetDriverContext(driver)) DriverContext();
    ComPtr<SensorHost> host;
    if (const HRESULT hr = MakeAndInitialize<SensorHost>(&host); FAILED(hr))
    {
        TraceLoggingWrite(g_provider, "NoHost", TraceLoggingHResult(hr, "hr"));
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    context->Host = host.Get();
    return STATUS_SUCCESS;
}
catch (const std::bad_alloc &)
{
    return STATUS_NO_MEMORY;
}
catch (...)
{
    return wil::StatusFromCaughtException();
}
