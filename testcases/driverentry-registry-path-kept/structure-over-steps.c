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

// A structure that was filled on the stack and then copied as a whole.
typedef struct _SETTINGS {
    ULONG Port;
    UNICODE_STRING Key;
    PUNICODE_STRING Source;
} SETTINGS;

static struct {
    SETTINGS Now;
} All;

static SETTINGS ReadSettings(PUNICODE_STRING Key)
{
    SETTINGS Result = {0};

    Result.Key = *Key;
    Result.Port = 9000;
    return Result;
}

DRIVER_INITIALIZE Returned;
NTSTATUS Returned(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(DriverObject);
    All.Now = ReadSettings(RegistryPath); // want "the registry path is kept here"
    return WorkersStart();
}

DRIVER_INITIALIZE Pointed;
NTSTATUS Pointed(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    SETTINGS Local = {0};

    UNREFERENCED_PARAMETER(DriverObject);
    Local.Source = RegistryPath;
    All.Now = Local; // want "the registry path is kept here"
    return STATUS_SUCCESS;
}

// Trap: the copy has a buffer of its own before it leaves the stack.
DRIVER_INITIALIZE OwnBuffer;
NTSTATUS OwnBuffer(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    SETTINGS Local = ReadSettings(RegistryPath);

    UNREFERENCED_PARAMETER(DriverObject);
    Local.Key.Buffer = ExAllocatePool2(POOL_FLAG_PAGED, Local.Key.Length, 'yeKS');
    if (Local.Key.Buffer == NULL)
        return STATUS_NO_MEMORY;
    RtlCopyMemory(Local.Key.Buffer, RegistryPath->Buffer, Local.Key.Length);
    All.Now = Local;
    return STATUS_SUCCESS;
}
