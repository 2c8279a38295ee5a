/*
 * PROJECT:     Granite, a read-mostly file system
 * FILE:        grinit.c
 * PROGRAMMER:  Jürgen, René (© the authors)
 * PURPOSE:     Initialisation; nothing is wrong here
 */

/* INCLUDES *****************************************************************/

#include "granite.h"

/* GLOBALS ******************************************************************/

PGRANITE_GLOBAL GrGlobal = NULL;
#if DBG
ULONG GrDebugLevel = 1;
#endif

#ifdef ALLOC_PRAGMA
#pragma alloc_text(INIT, DriverEntry)
#pragma alloc_text(INIT, GrQueryParameters)
#endif

/* FUNCTIONS ****************************************************************/

/*
 * Reads one value of the service's Parameters key; the default stays when there is none.
 */
static
ULONG
NTAPI
GrReadValue(
    IN HANDLE Key,
    IN PCWSTR Name,
    IN ULONG Default)
{
    UCHAR Buffer[sizeof(KEY_VALUE_PARTIAL_INFORMATION) + sizeof(ULONG)];
    PKEY_VALUE_PARTIAL_INFORMATION Value = (PKEY_VALUE_PARTIAL_INFORMATION)Buffer;
    UNICODE_STRING ValueName;
    ULONG Length;
    NTSTATUS Status;

    RtlInitUnicodeString(&ValueName, Name);
    Status = ZwQueryValueKey(Key, &ValueName, KeyValuePartialInformation, Value, sizeof(Buffer), &Length);
    if (!NT_SUCCESS(Status) || Value->Type != REG_DWORD || Value->DataLength != sizeof(ULONG))
        return Default;
    return *(PULONG)Value->Data;
}

NTSTATUS
NTAPI
GrQueryParameters(
    IN PUNICODE_STRING RegistryPath,
    OUT PULONG Flags,
    OUT PULONG Depth)
{
    OBJECT_ATTRIBUTES ObjectAttributes;
    UNICODE_STRING Parameters;
    HANDLE Service = NULL, Key = NULL;
    NTSTATUS Status;

    *Flags = 0;
    *Depth = 32;

    InitializeObjectAttributes(&ObjectAttributes, RegistryPath, OBJ_CASE_INSENSITIVE | OBJ_KERNEL_HANDLE, NULL, NULL);
    Status = ZwOpenKey(&Service, KEY_READ, &ObjectAttributes);
    if (!NT_SUCCESS(Status))
    {
        goto ByeBye;
    }

    RtlInitUnicodeString(&Parameters, L"Parameters");
    InitializeObjectAttributes(&ObjectAttributes, &Parameters, OBJ_CASE_INSENSITIVE | OBJ_KERNEL_HANDLE, Service, NULL);
    Status = ZwOpenKey(&Key, KEY_READ, &ObjectAttributes);
    if (Status == STATUS_OBJECT_NAME_NOT_FOUND)
    {
        /* Nobody has to have parameters. */
        Status = STATUS_SUCCESS;
        goto ByeBye;
    }
    if (!NT_SUCCESS(Status))
    {
        goto ByeBye;
    }

    if (GrReadValue(Key, L"ReadOnly", 0))
        *Flags |= GRANITE_READ_ONLY;
    if (GrReadValue(Key, L"NoReaper", 0))
        *Flags |= GRANITE_NO_REAPER;
    *Depth = GrReadValue(Key, L"MaxDepth", *Depth);

ByeBye:
    if (Key) ZwClose(Key);
    if (Service) ZwClose(Service);
    return Status;
}

static
BOOLEAN
NTAPI
GrIsNewEnough(VOID)
{
    RTL_OSVERSIONINFOW Version = { sizeof(Version) };

#if (NTDDI_VERSION >= NTDDI_WIN2K)
    RtlGetVersion(&Version);
    return Version.dwMajorVersion > 5 || (Version.dwMajorVersion == 5 && Version.dwMinorVersion >= 1);
#else
    return PsGetVersion(NULL, NULL, NULL, NULL);
#endif
}

NTSTATUS
NTAPI
DriverEntry(
    IN PDRIVER_OBJECT  DriverObject,
    IN PUNICODE_STRING RegistryPath)
{
    PDEVICE_OBJECT DeviceObject = NULL, CdromDevice = NULL;
    UNICODE_STRING DeviceName;
    NTSTATUS Status = STATUS_SUCCESS;
    ULONG Flags = 0, Depth = 0;
    BOOLEAN ResourceReady = FALSE, ListsReady = FALSE, FileSystemRegistered = FALSE;
    ULONG i;

    GrDebug(1, ("Granite " __DATE__ "\n"));

    if (!GrIsNewEnough())
    {
        Status = STATUS_NOT_SUPPORTED;
        goto ByeBye;
    }

    __try
    {
        GrGlobal = (PGRANITE_GLOBAL)ExAllocatePoolWithTag(NonPagedPool, sizeof(GRANITE_GLOBAL), GRANITE_TAG);
        if (GrGlobal == NULL)
        {
            Status = STATUS_INSUFFICIENT_RESOURCES;
            __leave;
        }
        RtlZeroMemory(GrGlobal, sizeof(GRANITE_GLOBAL));
        GrGlobal->NodeType = GRANITE_NODE_GLOBAL;
        GrGlobal->NodeSize = sizeof(GRANITE_GLOBAL);
        GrGlobal->DriverObject = DriverObject;
        InitializeListHead(&GrGlobal->Volumes);
        KeInitializeEvent(&GrGlobal->ReaperStop, NotificationEvent, FALSE);

        GrGlobal->RegistryPath.Buffer = GrGlobal->PathBuffer;
        GrGlobal->RegistryPath.MaximumLength = sizeof(GrGlobal->PathBuffer);
        RtlCopyUnicodeString(&GrGlobal->RegistryPath, RegistryPath);

        Status = GrQueryParameters(RegistryPath, &Flags, &Depth);
        if (!NT_SUCCESS(Status))
        {
            GrDebug(1, ("parameters: %lx\n", Status));
            __leave;
        }
        GrGlobal->Flags = Flags;
        GrGlobal->MaxDepth = Depth;

        ExInitializeResourceLite(&GrGlobal->Resource);
        ResourceReady = TRUE;

        RtlInitUnicodeString(&DeviceName, GRANITE_FILE_SYSTEM);
        Status = IoCreateDevice(DriverObject, 0, &DeviceName, FILE_DEVICE_DISK_FILE_SYSTEM, 0, FALSE, &DeviceObject);
        if (!NT_SUCCESS(Status))
        {
            __leave;
        }
        GrGlobal->DeviceObject = DeviceObject;

        RtlInitUnicodeString(&DeviceName, GRANITE_FILE_SYSTEM L"Cdrom");
        Status = IoCreateDevice(DriverObject, 0, &DeviceName, FILE_DEVICE_CD_ROM_FILE_SYSTEM, 0, FALSE, &CdromDevice);
        if (!NT_SUCCESS(Status))
        {
            __leave;
        }
        GrGlobal->CdromDevice = CdromDevice;

        for (i = 0; i <= IRP_MJ_MAXIMUM_FUNCTION; i++)
        {
            DriverObject->MajorFunction[i] = GrBuildRequest;
        }
        DriverObject->DriverUnload = GrUnload;

        GrGlobal->FastIo.SizeOfFastIoDispatch = sizeof(FAST_IO_DISPATCH);
        GrGlobal->FastIo.FastIoCheckIfPossible = GrFastIoCheck;
        GrGlobal->FastIo.FastIoRead = FsRtlCopyRead;
        GrGlobal->FastIo.FastIoWrite = FsRtlCopyWrite;
        DriverObject->FastIoDispatch = &GrGlobal->FastIo;

        GrGlobal->CacheCallbacks.AcquireForLazyWrite = GrAcquire;
        GrGlobal->CacheCallbacks.ReleaseFromLazyWrite = GrRelease;
        GrGlobal->CacheCallbacks.AcquireForReadAhead = GrAcquire;
        GrGlobal->CacheCallbacks.ReleaseFromReadAhead = GrRelease;

        ExInitializeNPagedLookasideList(&GrGlobal->IrpContexts, NULL, NULL, 0, 64, GRANITE_TAG, 0);
        ExInitializePagedLookasideList(&GrGlobal->Ccbs, NULL, NULL, 0, 96, GRANITE_TAG, 0);
        ListsReady = TRUE;

        if (!FlagOn(Flags, GRANITE_NO_REAPER))
        {
            Status = GrStartReaper(GrGlobal);
            if (!NT_SUCCESS(Status))
                __leave;
        }

        IoRegisterFileSystem(DeviceObject);
        FileSystemRegistered = TRUE;
        IoRegisterFileSystem(CdromDevice);
        ObReferenceObject(DeviceObject);
        ObReferenceObject(CdromDevice);
        SetFlag(GrGlobal->Flags, GRANITE_INITIALISED);
    }
    __finally
    {
        if (AbnormalTermination() || !NT_SUCCESS(Status))
        {
            ASSERT(!FileSystemRegistered);
            if (GrGlobal != NULL)
            {
                if (GrGlobal->Reaper) GrStopReaper(GrGlobal);
                if (ListsReady)
                {
                    ExDeleteNPagedLookasideList(&GrGlobal->IrpContexts);
                    ExDeletePagedLookasideList(&GrGlobal->Ccbs);
                }
                if (ResourceReady) ExDeleteResourceLite(&GrGlobal->Resource);
                ExFreePoolWithTag(GrGlobal, GRANITE_TAG);
                GrGlobal = NULL;
            }
            if (CdromDevice) IoDeleteDevice(CdromDevice);
            if (DeviceObject) IoDeleteDevice(DeviceObject);
        }
    }

ByeBye:
    GrDebug(1, ("Granite: %lx\n", Status));
    return Status;
}

VOID
NTAPI
GrUnload(
    IN PDRIVER_OBJECT DriverObject)
{
    UNREFERENCED_PARAMETER(DriverObject);

    GrStopReaper(GrGlobal);
    IoUnregisterFileSystem(GrGlobal->CdromDevice);
    IoUnregisterFileSystem(GrGlobal->DeviceObject);
    IoDeleteDevice(GrGlobal->CdromDevice);
    IoDeleteDevice(GrGlobal->DeviceObject);
    ExDeleteNPagedLookasideList(&GrGlobal->IrpContexts);
    ExDeletePagedLookasideList(&GrGlobal->Ccbs);
    ExDeleteResourceLite(&GrGlobal->Resource);
    ExFreePoolWithTag(GrGlobal, GRANITE_TAG);
}
