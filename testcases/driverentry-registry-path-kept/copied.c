// A copy of the string, in every form.
#include <ntddk.h>

static UNICODE_STRING Path;
static WCHAR Fixed[260];

DRIVER_INITIALIZE OwnBuffer;
NTSTATUS OwnBuffer(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(DriverObject);
    Path.MaximumLength = RegistryPath->Length + sizeof(WCHAR);
    Path.Buffer = ExAllocatePool2(POOL_FLAG_PAGED, Path.MaximumLength, 'htaP');
    if (Path.Buffer == NULL)
        return STATUS_INSUFFICIENT_RESOURCES;
    RtlCopyUnicodeString(&Path, RegistryPath);
    return STATUS_SUCCESS;
}

// Trap: a helper gives the copy back by value.
static UNICODE_STRING Clone(PCUNICODE_STRING String)
{
    UNICODE_STRING Result = {0};

    Result.Buffer = ExAllocatePool2(POOL_FLAG_PAGED, String->Length, 'htaP');
    if (Result.Buffer != NULL) {
        Result.MaximumLength = String->Length;
        RtlCopyUnicodeString(&Result, String);
    }
    return Result;
}

DRIVER_INITIALIZE Cloned;
NTSTATUS Cloned(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(DriverObject);
    Path = Clone(RegistryPath);
    return Path.Buffer ? STATUS_SUCCESS : STATUS_INSUFFICIENT_RESOURCES;
}

// Trap: the structure is copied, and then given a buffer of its own.
DRIVER_INITIALIZE BufferReplaced;
NTSTATUS BufferReplaced(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(DriverObject);
    Path = *RegistryPath;
    Path.Buffer = ExAllocatePool2(POOL_FLAG_PAGED, RegistryPath->MaximumLength, 'htaP');
    if (Path.Buffer == NULL)
        return STATUS_INSUFFICIENT_RESOURCES;
    RtlCopyMemory(Path.Buffer, RegistryPath->Buffer, RegistryPath->Length);
    return STATUS_SUCCESS;
}

// Trap: only numbers and characters are taken out of it.
DRIVER_INITIALIZE Characters;
NTSTATUS Characters(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    USHORT I;

    UNREFERENCED_PARAMETER(DriverObject);
    if (RegistryPath->Length >= sizeof(Fixed))
        return STATUS_INVALID_PARAMETER;
    for (I = 0; I < RegistryPath->Length / sizeof(WCHAR); I++)
        Fixed[I] = RegistryPath->Buffer[I];
    Path.Length = RegistryPath->Length;
    Path.MaximumLength = sizeof(Fixed);
    Path.Buffer = Fixed;
    return STATUS_SUCCESS;
}
