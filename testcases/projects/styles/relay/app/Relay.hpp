// The relay driver itself: its lock is made before there is a driver to own it.
#pragma once
#include "../fx/DriverBase.hpp"

class RelayDriver : public fx::DriverBase<RelayDriver>
{
    WDFSPINLOCK m_Lock = nullptr;
    ULONG m_Depth = 0;

public:
    explicit RelayDriver(PDRIVER_OBJECT Object) : DriverBase(Object) {}

    static NTSTATUS OnDeviceAdd(_In_ WDFDRIVER Driver, _Inout_ PWDFDEVICE_INIT Init);

    NTSTATUS BeforeCreate(_In_ PUNICODE_STRING)
    {
        // planted: driverentry-framework-call-before-create
        return WdfSpinLockCreate(WDF_NO_OBJECT_ATTRIBUTES, &m_Lock);
    }

    void Configure(WDF_DRIVER_CONFIG &Config) { Config.DriverPoolTag = 'yleR'; }

    NTSTATUS AfterCreate()
    {
        WDFKEY key{};
        NTSTATUS status = WdfDriverOpenParametersRegistryKey(m_Handle, KEY_READ, WDF_NO_OBJECT_ATTRIBUTES, &key);
        if (!NT_SUCCESS(status))
            return STATUS_SUCCESS; // the defaults will do
        DECLARE_CONST_UNICODE_STRING(name, L"Depth");
        (void)WdfRegistryQueryULong(key, &name, &m_Depth);
        WdfRegistryClose(key);
        return STATUS_SUCCESS;
    }
};
