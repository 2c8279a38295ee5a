// Helpers of the file are followed, their results as well; recursion and helpers without a body make silent where these
// may have ended tracing.
// check: driverentry-wpp-not-cleaned-up-on-failure
#include <ntddk.h>
#include <driverentry_wpp.h>

static PDEVICE_OBJECT Device;

static NTSTATUS MakeDevice(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT *Made)
{
    NTSTATUS Status = IoCreateDevice(DriverObject, 0, NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, Made);

    if (!NT_SUCCESS(Status))
        *Made = NULL;
    return Status;
}

static VOID StartTracing(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    WPP_INIT_TRACING(DriverObject, RegistryPath);
}

DRIVER_INITIALIZE Followed;
NTSTATUS Followed(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS Status;

    StartTracing(DriverObject, RegistryPath);
    Status = MakeDevice(DriverObject, &Device);
    if (!NT_SUCCESS(Status))
        return Status; // want "tracing is still registered"
    return STATUS_SUCCESS;
}

// The helper tells failure by its result, not by a status.
static BOOLEAN Prepare(PDRIVER_OBJECT DriverObject)
{
    return NT_SUCCESS(MakeDevice(DriverObject, &Device));
}

DRIVER_INITIALIZE ByTruth;
NTSTATUS ByTruth(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    StartTracing(DriverObject, RegistryPath);
    if (!Prepare(DriverObject))
        return STATUS_UNSUCCESSFUL; // want "tracing is still registered"
    return STATUS_SUCCESS;
}

// A helper that frees a list and itself ends tracing at its end.
static VOID Release(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT Next)
{
    if (Next == NULL) {
        WPP_CLEANUP(DriverObject);
        return;
    }
    Release(DriverObject, Next->NextDevice);
    IoDeleteDevice(Next);
}

DRIVER_INITIALIZE Recursion;
NTSTATUS Recursion(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS Status;

    StartTracing(DriverObject, RegistryPath);
    Status = MakeDevice(DriverObject, &Device);
    if (!NT_SUCCESS(Status)) {
        Release(DriverObject, DriverObject->DeviceObject);
        return Status;
    }
    return STATUS_SUCCESS;
}

VOID Elsewhere(PDRIVER_OBJECT DriverObject);
DRIVER_INITIALIZE NoBody;
NTSTATUS NoBody(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS Status;

    StartTracing(DriverObject, RegistryPath);
    Status = MakeDevice(DriverObject, &Device);
    if (!NT_SUCCESS(Status)) {
        Elsewhere(DriverObject);
        return Status;
    }
    return STATUS_SUCCESS;
}

// What ran before tracing began cannot have ended it.
DRIVER_INITIALIZE NoBodyBefore;
NTSTATUS NoBodyBefore(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS Status;

    Elsewhere(DriverObject);
    StartTracing(DriverObject, RegistryPath);
    Status = MakeDevice(DriverObject, &Device);
    if (!NT_SUCCESS(Status))
        return Status;
    return STATUS_SUCCESS;
}

// One more step of the initialisation: it returns a status, sees nothing of the driver object and is not named for it.
NTSTATUS ReadSettings(PCUNICODE_STRING Path, PULONG Options);
DRIVER_INITIALIZE OneMoreStep;
NTSTATUS OneMoreStep(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    ULONG Options = 0;
    NTSTATUS Status;

    StartTracing(DriverObject, RegistryPath);
    Status = ReadSettings(RegistryPath, &Options);
    if (!NT_SUCCESS(Status))
        return Status; // want "tracing is still registered"
    return STATUS_SUCCESS;
}

// Named for it, or without a result: it may be the release.
NTSTATUS ReleaseAll(void);
VOID Finish(NTSTATUS Status);
DRIVER_INITIALIZE ByName;
NTSTATUS ByName(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS Status;

    StartTracing(DriverObject, RegistryPath);
    Status = MakeDevice(DriverObject, &Device);
    if (Status == STATUS_OBJECT_NAME_COLLISION) {
        ReleaseAll();
        return Status;
    }
    if (!NT_SUCCESS(Status)) {
        Finish(Status);
        return Status;
    }
    return STATUS_SUCCESS;
}
