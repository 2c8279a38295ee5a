// One source, two drivers. The unload callback alone ends tracing, which a failing entry never sees.
#include "common.h"
#include "driver.tmh"

INIT_CODE_SEG
NTSTATUS DriverEntry(_In_ PDRIVER_OBJECT DriverObject, _In_ PUNICODE_STRING RegistryPath)
{
    WDF_DRIVER_CONFIG config;
    WDFDRIVER driver;
    NTSTATUS status;

    WPP_INIT_TRACING(DriverObject, RegistryPath);

    WDF_DRIVER_CONFIG_INIT(&config, TwoDeviceAdd);
    config.EvtDriverUnload = TwoUnload;

    status = WdfDriverCreate(DriverObject, RegistryPath, WDF_NO_OBJECT_ATTRIBUTES, &config, &driver);
    if (NT_SUCCESS(status)) {
        Log(TRACE_LEVEL_INFORMATION, "up");
    } else {
        Log(TRACE_LEVEL_ERROR, "WdfDriverCreate: %!STATUS!", status);
#ifdef _KERNEL_MODE
        WPP_CLEANUP(DriverObject);
#endif
    }
    // planted: driverentry-wpp-not-cleaned-up-on-failure
    return status;
}

VOID TwoUnload(_In_ WDFDRIVER Driver)
{
    UNREFERENCED_PARAMETER(Driver);
    TRACE_CLEANUP(Driver);
}

NTSTATUS TwoDeviceAdd(_In_ WDFDRIVER Driver, _Inout_ PWDFDEVICE_INIT DeviceInit)
{
    WDF_OBJECT_ATTRIBUTES attributes;
    WDFDEVICE device;

    UNREFERENCED_PARAMETER(Driver);
    WDF_OBJECT_ATTRIBUTES_INIT_CONTEXT_TYPE(&attributes, TWO_CONTEXT);
    return WdfDeviceCreate(&DeviceInit, &attributes, &device);
}
