// System services that a driver declares itself know nothing of the driver's variables; its own other files do.
#include <ntddk.h>

NTSTATUS NTAPI ZwQuerySystemInformation(ULONG Class, PVOID Buffer, ULONG Length, PULONG Needed);
NTSTATUS DropPaths(VOID);

static UNICODE_STRING Path;
UNICODE_STRING SharedPath;

DRIVER_INITIALIZE AsksTheSystem;
NTSTATUS AsksTheSystem(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    ULONG Needed = 0;
    NTSTATUS Status;

    UNREFERENCED_PARAMETER(DriverObject);
    Path = *RegistryPath; // want "the registry path is kept here"
    Status = ZwQuerySystemInformation(11, NULL, 0, &Needed);
    return Needed ? STATUS_SUCCESS : Status;
}

// Trap: a function of the driver's own may have replaced it.
DRIVER_INITIALIZE AsksItself;
NTSTATUS AsksItself(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(DriverObject);
    SharedPath = *RegistryPath;
    return DropPaths();
}
