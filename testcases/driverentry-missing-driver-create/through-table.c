// Created by a function that a table names.
#include <ntddk.h>
#include <wdf.h>

EVT_WDF_DRIVER_DEVICE_ADD DeviceAdd;
typedef NTSTATUS STEP(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath, PWDF_DRIVER_CONFIG Config);

static STEP Prepare, Create;

static STEP *const Both[] = {Prepare, Create};
static STEP *const First[] = {Prepare};

static NTSTATUS Prepare(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath, PWDF_DRIVER_CONFIG Config)
{
    UNREFERENCED_PARAMETER(DriverObject);
    UNREFERENCED_PARAMETER(RegistryPath);
    WDF_DRIVER_CONFIG_INIT(Config, DeviceAdd);
    return STATUS_SUCCESS;
}

static NTSTATUS Create(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath, PWDF_DRIVER_CONFIG Config)
{
    return WdfDriverCreate(DriverObject, RegistryPath, WDF_NO_OBJECT_ATTRIBUTES, Config, WDF_NO_HANDLE);
}

DRIVER_INITIALIZE Creates;
NTSTATUS Creates(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    WDF_DRIVER_CONFIG Config;
    NTSTATUS Status = STATUS_SUCCESS;
    ULONG Step;

    for (Step = 0; Step < ARRAYSIZE(Both) && NT_SUCCESS(Status); ++Step)
        Status = Both[Step](DriverObject, RegistryPath, &Config);
    return Status;
}

DRIVER_INITIALIZE Prepares;
NTSTATUS Prepares(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    WDF_DRIVER_CONFIG Config;
    NTSTATUS Status = STATUS_SUCCESS;
    ULONG Step;

    for (Step = 0; Step < ARRAYSIZE(First) && NT_SUCCESS(Status); ++Step)
        Status = First[Step](DriverObject, RegistryPath, &Config);
    return Status; // want "without having called"
}
