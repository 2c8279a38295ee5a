// Traps: the pointer does not outlive the entry function, or is not the registry path.
#include <ntddk.h>
#include <wdf.h>

typedef struct _REGISTRATION {
    PDRIVER_OBJECT DriverObject;
    PUNICODE_STRING RegistryPath;
} REGISTRATION;

NTSTATUS RegisterMinidriver(const REGISTRATION *Registration);
EVT_WDF_DRIVER_DEVICE_ADD DeviceAdd;
DRIVER_REINITIALIZE Again;
static PUNICODE_STRING DuringInit;
static PDRIVER_OBJECT ThisDriver;
static UNICODE_STRING Copy;

// Trap: a member of a local structure that is only passed to a registration.
DRIVER_INITIALIZE LocalStructure;
NTSTATUS LocalStructure(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    REGISTRATION Registration;

    Registration.DriverObject = DriverObject;
    Registration.RegistryPath = RegistryPath;
    return RegisterMinidriver(&Registration);
}

// Trap: handed down, to the framework and to a helper that only reads it.
static BOOLEAN IsEmpty(PCUNICODE_STRING String)
{
    return String == NULL || String->Length == 0;
}

DRIVER_INITIALIZE HandedDown;
NTSTATUS HandedDown(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    WDF_DRIVER_CONFIG Config;

    if (IsEmpty(RegistryPath))
        return STATUS_INVALID_PARAMETER;
    WDF_DRIVER_CONFIG_INIT(&Config, DeviceAdd);
    return WdfDriverCreate(DriverObject, RegistryPath, WDF_NO_OBJECT_ATTRIBUTES, &Config, WDF_NO_HANDLE);
}

// Trap: the driver object lives until the driver is unloaded.
DRIVER_INITIALIZE DriverObjectKept;
NTSTATUS DriverObjectKept(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    ThisDriver = DriverObject;
    return STATUS_SUCCESS;
}

// Trap: a global that is set for the time of the entry function and taken back on every way out.
DRIVER_INITIALIZE TakenBack;
NTSTATUS TakenBack(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    PDEVICE_OBJECT Device;
    NTSTATUS Status;

    DuringInit = RegistryPath;
    Status = IoCreateDevice(DriverObject, 0, NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &Device);
    DuringInit = NULL;
    return Status;
}

// Trap: the driver goes away with an entry function that fails.
DRIVER_INITIALIZE Fails;
NTSTATUS Fails(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(DriverObject);
    DuringInit = RegistryPath;
    return STATUS_NOT_SUPPORTED;
}

// Trap: a structure in pool memory that is given back before the end.
DRIVER_INITIALIZE GivenBack;
NTSTATUS GivenBack(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    REGISTRATION *Registration = ExAllocatePool2(POOL_FLAG_PAGED, sizeof(*Registration), 'igeR');

    if (Registration == NULL)
        return STATUS_INSUFFICIENT_RESOURCES;
    Registration->DriverObject = DriverObject;
    Registration->RegistryPath = RegistryPath;
    DbgPrint("%wZ\n", Registration->RegistryPath);
    ExFreePoolWithTag(Registration, 'igeR');
    return STATUS_SUCCESS;
}

// Trap: the context is a structure that holds a copy.
DRIVER_INITIALIZE CopyAsContext;
NTSTATUS CopyAsContext(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    Copy.Buffer = ExAllocatePool2(POOL_FLAG_PAGED, RegistryPath->Length, 'htaP');
    if (Copy.Buffer == NULL)
        return STATUS_INSUFFICIENT_RESOURCES;
    Copy.MaximumLength = RegistryPath->Length;
    RtlCopyUnicodeString(&Copy, RegistryPath);
    IoRegisterDriverReinitialization(DriverObject, Again, &Copy);
    return STATUS_SUCCESS;
}
