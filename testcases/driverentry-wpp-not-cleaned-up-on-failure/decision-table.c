// The framework's decision table at a failing return. T: tracing is live. D: the driver object was created. C: a
// callback in its attributes ends tracing. U: the unload callback does.
#include <ntddk.h>
#include <wdf.h>
#include <driverentry_wpp.h>

EVT_WDF_DRIVER_DEVICE_ADD DeviceAdd;

VOID EndTracing(WDFOBJECT Object)
{
    WPP_CLEANUP(WdfDriverWdmGetDriverObject((WDFDRIVER)Object));
}

VOID CountObjects(WDFOBJECT Object)
{
    UNREFERENCED_PARAMETER(Object);
}

VOID Unload(WDFDRIVER Driver)
{
    WPP_CLEANUP(WdfDriverWdmGetDriverObject(Driver));
}

static WDFCOLLECTION Devices;

// T, not D: no callback will ever run, whatever the attributes and the configuration name.
DRIVER_INITIALIZE TracingWithoutDriver;
NTSTATUS TracingWithoutDriver(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    WDF_OBJECT_ATTRIBUTES Attributes;
    WDF_DRIVER_CONFIG Config;
    NTSTATUS Status;

    WPP_INIT_TRACING(DriverObject, RegistryPath);
    WDF_OBJECT_ATTRIBUTES_INIT(&Attributes);
    Attributes.EvtCleanupCallback = EndTracing;
    WDF_DRIVER_CONFIG_INIT(&Config, DeviceAdd);
    Config.EvtDriverUnload = Unload;
    Status = WdfDriverCreate(DriverObject, RegistryPath, &Attributes, &Config, WDF_NO_HANDLE);
    if (!NT_SUCCESS(Status))
        return Status; // want "tracing is still registered when the entry function fails here; call 'WPP_CLEANUP'"
    return STATUS_SUCCESS;
}

// T, D, C: the framework deletes the driver object, and its callback ends tracing.
DRIVER_INITIALIZE CleanupCallback;
NTSTATUS CleanupCallback(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    WDF_OBJECT_ATTRIBUTES Attributes;
    WDF_DRIVER_CONFIG Config;
    NTSTATUS Status;

    WPP_INIT_TRACING(DriverObject, RegistryPath);
    WDF_OBJECT_ATTRIBUTES_INIT(&Attributes);
    Attributes.EvtCleanupCallback = EndTracing;
    WDF_DRIVER_CONFIG_INIT(&Config, DeviceAdd);
    Status = WdfDriverCreate(DriverObject, RegistryPath, &Attributes, &Config, WDF_NO_HANDLE);
    if (!NT_SUCCESS(Status)) {
        WPP_CLEANUP(DriverObject);
        return Status;
    }
    Status = WdfCollectionCreate(WDF_NO_OBJECT_ATTRIBUTES, &Devices);
    if (!NT_SUCCESS(Status))
        return Status;
    return STATUS_SUCCESS;
}

// T, D, C: the destroy callback counts like the cleanup callback, and one more clean-up is no failing path's defect.
DRIVER_INITIALIZE DestroyCallback;
NTSTATUS DestroyCallback(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    WDF_OBJECT_ATTRIBUTES Attributes;
    WDF_DRIVER_CONFIG Config;
    NTSTATUS Status;

    WPP_INIT_TRACING(DriverObject, RegistryPath);
    WDF_OBJECT_ATTRIBUTES_INIT(&Attributes);
    Attributes.EvtDestroyCallback = EndTracing;
    WDF_DRIVER_CONFIG_INIT(&Config, DeviceAdd);
    Status = WdfDriverCreate(DriverObject, RegistryPath, &Attributes, &Config, WDF_NO_HANDLE);
    if (!NT_SUCCESS(Status)) {
        WPP_CLEANUP(DriverObject);
        return Status;
    }
    return WdfCollectionCreate(WDF_NO_OBJECT_ATTRIBUTES, &Devices);
}

// T, D, not C, U: the unload callback does not run for an entry function that fails.
DRIVER_INITIALIZE UnloadCallbackOnly;
NTSTATUS UnloadCallbackOnly(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    WDF_OBJECT_ATTRIBUTES Attributes;
    WDF_DRIVER_CONFIG Config;
    NTSTATUS Status;

    WPP_INIT_TRACING(DriverObject, RegistryPath);
    WDF_OBJECT_ATTRIBUTES_INIT(&Attributes);
    Attributes.EvtCleanupCallback = CountObjects; // runs, and ends nothing
    WDF_DRIVER_CONFIG_INIT(&Config, DeviceAdd);
    Config.EvtDriverUnload = Unload;
    Status = WdfDriverCreate(DriverObject, RegistryPath, &Attributes, &Config, WDF_NO_HANDLE);
    if (!NT_SUCCESS(Status)) {
        WPP_CLEANUP(DriverObject);
        return Status;
    }
    Status = WdfCollectionCreate(WDF_NO_OBJECT_ATTRIBUTES, &Devices);
    if (!NT_SUCCESS(Status))
        return Status; // want "the driver object has no cleanup callback that undoes it, and the unload routine does not run"
    return STATUS_SUCCESS;
}

// T, D, neither C nor U.
DRIVER_INITIALIZE NoCallback;
NTSTATUS NoCallback(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    WDF_DRIVER_CONFIG Config;
    NTSTATUS Status;

    WPP_INIT_TRACING(DriverObject, RegistryPath);
    WDF_DRIVER_CONFIG_INIT(&Config, DeviceAdd);
    Status = WdfDriverCreate(DriverObject, RegistryPath, WDF_NO_OBJECT_ATTRIBUTES, &Config, WDF_NO_HANDLE);
    if (!NT_SUCCESS(Status)) {
        WPP_CLEANUP(DriverObject);
        return Status;
    }
    Status = WdfCollectionCreate(WDF_NO_OBJECT_ATTRIBUTES, &Devices);
    if (!NT_SUCCESS(Status))
        return Status; // want "the driver object has no cleanup callback that undoes it"
    return STATUS_SUCCESS;
}

// Not T: tracing begins after the last point of failure.
DRIVER_INITIALIZE TracingLast;
NTSTATUS TracingLast(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    WDF_DRIVER_CONFIG Config;
    NTSTATUS Status;

    WDF_DRIVER_CONFIG_INIT(&Config, DeviceAdd);
    Config.EvtDriverUnload = Unload;
    Status = WdfDriverCreate(DriverObject, RegistryPath, WDF_NO_OBJECT_ATTRIBUTES, &Config, WDF_NO_HANDLE);
    if (!NT_SUCCESS(Status))
        return Status;
    Status = WdfCollectionCreate(WDF_NO_OBJECT_ATTRIBUTES, &Devices);
    if (!NT_SUCCESS(Status))
        return Status;
    WPP_INIT_TRACING(DriverObject, RegistryPath);
    return STATUS_SUCCESS;
}
