// A copy of the structure is still there behind the driver's further steps, whose bodies stand elsewhere, unless one of
// them may have replaced it.
#include <ntddk.h>

typedef struct _GLOBALS {
    UNICODE_STRING Path;
    PVOID Store;
} GLOBALS;

static GLOBALS Globals;
static PUNICODE_STRING Kept;

NTSTATUS StoreInitialize(PVOID *Store);
VOID StoreTeardown(PVOID Store);
NTSTATUS WorkersStart(VOID);
VOID TraceBegin(VOID);
NTSTATUS OwnString(PUNICODE_STRING String);
NTSTATUS DuplicatePath(VOID);
NTSTATUS OwnGlobals(GLOBALS *All);

// Passing a neighbour of the copy on changes nothing about it.
DRIVER_INITIALIZE Neighbour;
NTSTATUS Neighbour(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS Status;

    UNREFERENCED_PARAMETER(DriverObject);
    Globals.Path = *RegistryPath; // want "the registry path is kept here"
    TraceBegin();
    Status = StoreInitialize(&Globals.Store);
    if (!NT_SUCCESS(Status))
        return Status;
    Status = WorkersStart();
    if (!NT_SUCCESS(Status))
        StoreTeardown(Globals.Store);
    return Status;
}

DRIVER_INITIALIZE Pointer;
NTSTATUS Pointer(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(DriverObject);
    Kept = RegistryPath; // want "the registry path is kept here"
    return WorkersStart();
}

// Trap: the string is replaced in place.
DRIVER_INITIALIZE InPlace;
NTSTATUS InPlace(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(DriverObject);
    Globals.Path = *RegistryPath;
    return OwnString(&Globals.Path);
}

// Trap: by a function that knows where it is.
DRIVER_INITIALIZE ByName;
NTSTATUS ByName(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(DriverObject);
    Globals.Path = *RegistryPath;
    return DuplicatePath();
}

// Trap: by one that is given all.
DRIVER_INITIALIZE Whole;
NTSTATUS Whole(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(DriverObject);
    Globals.Path = *RegistryPath;
    return OwnGlobals(&Globals);
}

// Trap: zeroed before the end.
DRIVER_INITIALIZE TakenBack;
NTSTATUS TakenBack(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS Status;

    UNREFERENCED_PARAMETER(DriverObject);
    Globals.Path = *RegistryPath;
    Status = WorkersStart();
    RtlZeroMemory(&Globals.Path, sizeof(Globals.Path));
    return Status;
}
