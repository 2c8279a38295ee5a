// Each way of keeping what belongs to the caller.
#include <ntddk.h>

typedef struct _EXTENSION {
    PUNICODE_STRING Path;
    UNICODE_STRING Copy;
} EXTENSION;

static PUNICODE_STRING Pointer;
static UNICODE_STRING Shallow;
static PWSTR Buffer;
static UNICODE_STRING FromBuffer;
static UNICODE_STRING Empty;
static UNICODE_STRING ByMembers;
static EXTENSION Global;
PVOID Anything;

DRIVER_INITIALIZE KeepsPointer;
NTSTATUS KeepsPointer(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(DriverObject);
    Pointer = RegistryPath; // want "the registry path is kept here"
    return STATUS_SUCCESS;
}

DRIVER_INITIALIZE KeepsBuffer;
NTSTATUS KeepsBuffer(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(DriverObject);
    Buffer = RegistryPath->Buffer; // want "the registry path is kept here"
    return STATUS_SUCCESS;
}

DRIVER_INITIALIZE KeepsBehindBuffer;
NTSTATUS KeepsBehindBuffer(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(DriverObject);
    Buffer = RegistryPath->Buffer + 18; // want "the registry path is kept here"
    return STATUS_SUCCESS;
}

DRIVER_INITIALIZE KeepsCopyOfStructure;
NTSTATUS KeepsCopyOfStructure(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(DriverObject);
    Shallow = *RegistryPath; // want "the registry path is kept here"
    return STATUS_SUCCESS;
}

DRIVER_INITIALIZE KeepsThroughLocal;
NTSTATUS KeepsThroughLocal(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNICODE_STRING Local = *RegistryPath;

    UNREFERENCED_PARAMETER(DriverObject);
    Shallow = Local; // want "the registry path is kept here"
    return STATUS_SUCCESS;
}

DRIVER_INITIALIZE KeepsByCall;
NTSTATUS KeepsByCall(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(DriverObject);
    RtlInitUnicodeString(&FromBuffer, RegistryPath->Buffer); // want "the registry path is kept here"
    RtlInitEmptyUnicodeString(&Empty, RegistryPath->Buffer, RegistryPath->MaximumLength); // want "the registry path is kept here"
    return STATUS_SUCCESS;
}

DRIVER_INITIALIZE KeepsByMembers;
NTSTATUS KeepsByMembers(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(DriverObject);
    ByMembers.Length = RegistryPath->Length;
    ByMembers.MaximumLength = RegistryPath->MaximumLength;
    ByMembers.Buffer = RegistryPath->Buffer; // want "the registry path is kept here"
    return STATUS_SUCCESS;
}

DRIVER_INITIALIZE KeepsInStructure;
NTSTATUS KeepsInStructure(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(DriverObject);
    Global.Path = RegistryPath; // want "the registry path is kept here"
    Global.Copy = *RegistryPath; // want "the registry path is kept here"
    return STATUS_SUCCESS;
}

DRIVER_INITIALIZE KeepsInStatic;
NTSTATUS KeepsInStatic(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    static PUNICODE_STRING Path;

    UNREFERENCED_PARAMETER(DriverObject);
    Path = RegistryPath; // want "the registry path is kept here"
    return Path->Length ? STATUS_SUCCESS : STATUS_UNSUCCESSFUL;
}

DRIVER_INITIALIZE KeepsAsVoid;
NTSTATUS KeepsAsVoid(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(DriverObject);
    Anything = (PVOID)RegistryPath; // want "the registry path is kept here"
    return STATUS_SUCCESS;
}

DRIVER_INITIALIZE KeepsInDriverExtension;
NTSTATUS KeepsInDriverExtension(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    EXTENSION *Extension;
    NTSTATUS Status;

    Status = IoAllocateDriverObjectExtension(DriverObject, (PVOID)KeepsPointer, sizeof(*Extension), (PVOID *)&Extension);
    if (!NT_SUCCESS(Status))
        return Status;
    Extension->Path = RegistryPath; // want "the registry path is kept here"
    return STATUS_SUCCESS;
}

DRIVER_INITIALIZE KeepsInPool;
NTSTATUS KeepsInPool(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    static EXTENSION *Extension;

    UNREFERENCED_PARAMETER(DriverObject);
    Extension = ExAllocatePool2(POOL_FLAG_PAGED, sizeof(*Extension), 'txEx');
    if (Extension == NULL)
        return STATUS_INSUFFICIENT_RESOURCES;
    Extension->Copy = *RegistryPath; // want "the registry path is kept here"
    return STATUS_SUCCESS;
}

DRIVER_INITIALIZE KeepsAfterUse;
NTSTATUS KeepsAfterUse(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(DriverObject);
    DbgPrint("%wZ\n", RegistryPath);
    Buffer = RegistryPath->Buffer; // want "the registry path is kept here"
    return STATUS_SUCCESS;
}
