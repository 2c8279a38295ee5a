// Structures as they should be, and the traps.
#include <ntddk.h>
#include <wdf.h>

EVT_WDF_DRIVER_DEVICE_ADD DeviceAdd;
EVT_WDF_DRIVER_UNLOAD Unload;
EVT_WDF_OBJECT_CONTEXT_CLEANUP Cleanup;
static WDFWAITLOCK First;
static WDFSPINLOCK Second;

DRIVER_INITIALIZE AsDocumented;
NTSTATUS AsDocumented(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    WDF_OBJECT_ATTRIBUTES Attributes;
    WDF_DRIVER_CONFIG Config;

    WDF_OBJECT_ATTRIBUTES_INIT(&Attributes);
    Attributes.EvtCleanupCallback = Cleanup;
    WDF_DRIVER_CONFIG_INIT(&Config, DeviceAdd);
    Config.EvtDriverUnload = Unload;
    Config.DriverPoolTag = 'pmaL';
    return WdfDriverCreate(DriverObject, RegistryPath, &Attributes, &Config, WDF_NO_HANDLE);
}

// Trap: set up by a list of values that holds the size.
DRIVER_INITIALIZE ByList;
NTSTATUS ByList(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    WDF_DRIVER_CONFIG Config = {sizeof(Config), DeviceAdd, Unload};

    return WdfDriverCreate(DriverObject, RegistryPath, WDF_NO_OBJECT_ATTRIBUTES, &Config, WDF_NO_HANDLE);
}

// Trap: set up by hand.
DRIVER_INITIALIZE ByHand;
NTSTATUS ByHand(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    WDF_DRIVER_CONFIG Config;

    RtlZeroMemory(&Config, sizeof(Config));
    Config.Size = sizeof(Config);
    Config.EvtDriverDeviceAdd = DeviceAdd;
    return WdfDriverCreate(DriverObject, RegistryPath, WDF_NO_OBJECT_ATTRIBUTES, &Config, WDF_NO_HANDLE);
}

// Trap: set up by a helper of this file, and by one whose body is elsewhere.
static VOID Prepare(PWDF_DRIVER_CONFIG Config)
{
    WDF_DRIVER_CONFIG_INIT(Config, DeviceAdd);
    Config->EvtDriverUnload = Unload;
}
VOID PrepareAttributes(PWDF_OBJECT_ATTRIBUTES Attributes);

DRIVER_INITIALIZE ByHelper;
NTSTATUS ByHelper(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    WDF_OBJECT_ATTRIBUTES Attributes;
    WDF_DRIVER_CONFIG Config;

    PrepareAttributes(&Attributes);
    Prepare(&Config);
    return WdfDriverCreate(DriverObject, RegistryPath, &Attributes, &Config, WDF_NO_HANDLE);
}

// Trap: the attributes are used once, then set up anew: the first value did its work.
DRIVER_INITIALIZE UsedTwice;
NTSTATUS UsedTwice(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    WDF_OBJECT_ATTRIBUTES Attributes;
    WDF_DRIVER_CONFIG Config;
    WDFDRIVER Driver;
    NTSTATUS Status;

    WDF_OBJECT_ATTRIBUTES_INIT(&Attributes);
    Attributes.EvtCleanupCallback = Cleanup;
    WDF_DRIVER_CONFIG_INIT(&Config, DeviceAdd);
    Status = WdfDriverCreate(DriverObject, RegistryPath, &Attributes, &Config, &Driver);
    if (!NT_SUCCESS(Status))
        return Status;

    WDF_OBJECT_ATTRIBUTES_INIT(&Attributes);
    Attributes.ParentObject = Driver;
    Status = WdfWaitLockCreate(&Attributes, &First);
    if (!NT_SUCCESS(Status))
        return Status;

    WDF_OBJECT_ATTRIBUTES_INIT(&Attributes);
    Attributes.ParentObject = Driver;
    return WdfSpinLockCreate(&Attributes, &Second);
}

// Trap: what is set before is what the call leaves there anyway, or was read in between.
DRIVER_INITIALIZE NothingLost;
NTSTATUS NothingLost(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    WDF_DRIVER_CONFIG Config, Saved;

    Config.Size = sizeof(Config);
    Config.EvtDriverUnload = NULL;
    Config.DriverInitFlags = WdfDriverInitNonPnpDriver;
    Saved.DriverInitFlags = Config.DriverInitFlags;
    WDF_DRIVER_CONFIG_INIT(&Config, NULL);
    Config.DriverInitFlags = Saved.DriverInitFlags;
    return WdfDriverCreate(DriverObject, RegistryPath, WDF_NO_OBJECT_ATTRIBUTES, &Config, WDF_NO_HANDLE);
}

// Trap: no attributes at all.
static WDF_DRIVER_CONFIG Shared;
DRIVER_INITIALIZE Static;
NTSTATUS Static(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    return WdfDriverCreate(DriverObject, RegistryPath, NULL, &Shared, NULL);
}
