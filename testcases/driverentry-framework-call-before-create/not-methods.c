// Traps: what only fills in structures, reads a variable, or belongs to the kernel, needs no driver object.
#include <ntddk.h>
#include <wdf.h>
#include <driverentry_wpp.h>

typedef struct _DRIVER_CONTEXT {
    ULONG Opens;
} DRIVER_CONTEXT;
WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(DRIVER_CONTEXT, GetDriverContext)

EVT_WDF_DRIVER_DEVICE_ADD DeviceAdd;

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    WDF_DRIVER_VERSION_AVAILABLE_PARAMS Version;
    WDF_OBJECT_ATTRIBUTES Attributes;
    WDF_DRIVER_CONFIG Config;
    PVOID Scratch;

    ExInitializeDriverRuntime(DrvRtPoolNxOptIn);
    WPP_INIT_TRACING(DriverObject, RegistryPath);
    Scratch = ExAllocatePool2(POOL_FLAG_PAGED, 128, 'arcS');
    if (Scratch == NULL || WdfGetDriver() != NULL) {
        WPP_CLEANUP(DriverObject);
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    ExFreePool(Scratch);
    WDF_DRIVER_VERSION_AVAILABLE_PARAMS_INIT(&Version, 1, 31);
    WDF_OBJECT_ATTRIBUTES_INIT_CONTEXT_TYPE(&Attributes, DRIVER_CONTEXT);
    WDF_DRIVER_CONFIG_INIT(&Config, DeviceAdd);
    return WdfDriverCreate(DriverObject, RegistryPath, &Attributes, &Config, WDF_NO_HANDLE);
}
