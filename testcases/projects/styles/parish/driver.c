// cl.exe lets the definition's parameters differ from those of the declaration before it; calls lead to it all the same.
#include <ntddk.h>
#include <wdf.h>

EVT_WDF_DRIVER_DEVICE_ADD DeviceAdd;
DRIVER_INITIALIZE DriverEntry;
NTSTATUS CreateDriver(PVOID Driver, PVOID Path, PVOID Context);

#ifdef ALLOC_PRAGMA
#pragma alloc_text(INIT, DriverEntry)
#pragma alloc_text(INIT, CreateDriver)
#endif

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PCUNICODE_STRING RegistryPath)
{
    CreateDriver(DriverObject, (PVOID)RegistryPath, NULL);
    // planted: driverentry-status-not-propagated
    return STATUS_SUCCESS;
}

NTSTATUS CreateDriver(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath, ULONG_PTR Context)
{
    WDF_DRIVER_CONFIG Config;

    UNREFERENCED_PARAMETER(Context);
    WDF_DRIVER_CONFIG_INIT(&Config, DeviceAdd);
    return WdfDriverCreate(DriverObject, RegistryPath, WDF_NO_OBJECT_ATTRIBUTES, &Config, WDF_NO_HANDLE);
}
