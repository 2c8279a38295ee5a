// A framework driver: configuration, creation with a clean-up callback, two driver-wide objects.
#include <ntddk.h>
#include <wdf.h>

DRIVER_INITIALIZE DriverEntry;
EVT_WDF_DRIVER_DEVICE_ADD OnDeviceAdd;
EVT_WDF_OBJECT_CONTEXT_CLEANUP OnDriverCleanup;

#ifdef ALLOC_PRAGMA
#pragma alloc_text(INIT, DriverEntry)
#pragma alloc_text(PAGE, OnDeviceAdd)
#endif

static WDFCOLLECTION Devices;
static WDFWAITLOCK DevicesLock;

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    WDF_DRIVER_CONFIG Config;
    WDF_OBJECT_ATTRIBUTES Attributes;
    WDFDRIVER Driver;
    NTSTATUS Status;

    WDF_DRIVER_CONFIG_INIT(&Config, OnDeviceAdd);
    WDF_OBJECT_ATTRIBUTES_INIT(&Attributes);
    Attributes.EvtCleanupCallback = OnDriverCleanup;
    Status = WdfDriverCreate(DriverObject, RegistryPath, &Attributes, &Config, &Driver);
    if (!NT_SUCCESS(Status))
        return Status;

    WDF_OBJECT_ATTRIBUTES_INIT(&Attributes);
    Attributes.ParentObject = Driver;
    Status = WdfCollectionCreate(&Attributes, &Devices);
    if (!NT_SUCCESS(Status))
        return Status;
    return WdfWaitLockCreate(&Attributes, &DevicesLock);
}

NTSTATUS OnDeviceAdd(WDFDRIVER Driver, PWDFDEVICE_INIT DeviceInit)
{
    WDFDEVICE Device;
    NTSTATUS Status;

    UNREFERENCED_PARAMETER(Driver);
    Status = WdfDeviceCreate(&DeviceInit, WDF_NO_OBJECT_ATTRIBUTES, &Device);
    if (!NT_SUCCESS(Status))
        return Status;
    WdfWaitLockAcquire(DevicesLock, NULL);
    Status = WdfCollectionAdd(Devices, Device);
    WdfWaitLockRelease(DevicesLock);
    return Status;
}

VOID OnDriverCleanup(WDFOBJECT Driver)
{
    UNREFERENCED_PARAMETER(Driver);
}
