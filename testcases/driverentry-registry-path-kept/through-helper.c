// Helpers of this file keep it, one directly and one by its return value.
#include <ntddk.h>

static PCUNICODE_STRING Path;
static PWSTR Name;

static VOID Remember(PCUNICODE_STRING String)
{
    Path = String; // want "the registry path is kept here"
}

static PWSTR LastPart(PCUNICODE_STRING String)
{
    USHORT I = String->Length / sizeof(WCHAR);

    while (I > 0 && String->Buffer[I - 1] != L'\\')
        I--;
    return String->Buffer + I;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(DriverObject);
    Remember(RegistryPath);
    Name = LastPart(RegistryPath); // want "the registry path is kept here"
    return STATUS_SUCCESS;
}
