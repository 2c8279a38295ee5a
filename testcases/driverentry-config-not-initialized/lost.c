// Members of each structure that are set too early. Only plain values are moved by the fix-it: a callback that never ran
// before would start to run.
#include <ntddk.h>
#include <wdf.h>

typedef struct _LAMP_DRIVER {
    ULONG Devices;
} LAMP_DRIVER;
WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(LAMP_DRIVER, LampDriver)

EVT_WDF_DRIVER_DEVICE_ADD DeviceAdd;
EVT_WDF_DRIVER_UNLOAD Unload;
EVT_WDF_OBJECT_CONTEXT_CLEANUP Cleanup;

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    WDF_OBJECT_ATTRIBUTES Attributes;
    WDF_DRIVER_CONFIG Config;

    Attributes.EvtCleanupCallback = Cleanup; // want "'EvtCleanupCallback' is set before 'WDF_OBJECT_ATTRIBUTES_INIT' zeroes the structure"
    WDF_OBJECT_ATTRIBUTES_INIT_CONTEXT_TYPE(&Attributes, LAMP_DRIVER);

    Config.EvtDriverUnload = Unload; // want "'EvtDriverUnload' is set before 'WDF_DRIVER_CONFIG_INIT' zeroes the structure"
    Config.DriverInitFlags = WdfDriverInitNoDispatchOverride; // want "'DriverInitFlags' is set before"
    WDF_DRIVER_CONFIG_INIT(&Config, DeviceAdd);
    return WdfDriverCreate(DriverObject, RegistryPath, &Attributes, &Config, WDF_NO_HANDLE);
}
