// A base class for drivers: what every entry does, with the driver's own part plugged in.
#pragma once
#include <ntddk.h>
#include <wdf.h>

namespace fx
{

struct Tracing
{
    virtual void Begin(PDRIVER_OBJECT, PUNICODE_STRING) = 0;
    virtual void End(PDRIVER_OBJECT) = 0;
};

template <class Derived>
class DriverBase
{
protected:
    PDRIVER_OBJECT m_Object;
    WDFDRIVER m_Handle = nullptr;

    explicit DriverBase(PDRIVER_OBJECT Object) : m_Object(Object) {}

    static NTSTATUS DeviceAddThunk(_In_ WDFDRIVER Driver, _Inout_ PWDFDEVICE_INIT Init)
    {
        return Derived::OnDeviceAdd(Driver, Init);
    }

    NTSTATUS Create(_In_ PCUNICODE_STRING Path)
    {
        WDF_DRIVER_CONFIG config;
        WDF_DRIVER_CONFIG_INIT(&config, &DriverBase::DeviceAddThunk);
        static_cast<Derived *>(this)->Configure(config);
        return ::WdfDriverCreate(m_Object, Path, WDF_NO_OBJECT_ATTRIBUTES, &config, &m_Handle);
    }

public:
    static NTSTATUS Entry(_In_ PDRIVER_OBJECT Object, _In_ PUNICODE_STRING Path)
    {
        Derived driver(Object);
        if (const auto status = driver.BeforeCreate(Path); !NT_SUCCESS(status))
            return status;
        if (const auto status = driver.Create(Path); !NT_SUCCESS(status))
            return status;
        return driver.AfterCreate();
    }
};

} // namespace fx

#define FX_DRIVER_ENTRY(Class)                                                                                         \
    extern "C" DRIVER_INITIALIZE DriverEntry;                                                                          \
    extern "C" __declspec(code_seg("INIT")) NTSTATUS DriverEntry(PDRIVER_OBJECT Object, PUNICODE_STRING Path)          \
    {                                                                                                                  \
        return Class::Entry(Object, Path);                                                                             \
    }
