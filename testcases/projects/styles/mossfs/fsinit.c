/*++

    A file system on a disk: everything is begun in a guarded block, and what ends it asks flags. One exit forgets the
    tracing, because the flag for it is set too late.

--*/

#include "moss.h"
#include "fsinit.tmh"

NTSTATUS
DriverEntry (
    __in PDRIVER_OBJECT DriverObject,
    __in PUNICODE_STRING RegistryPath
    );
DRIVER_INITIALIZE DriverEntry;

DRIVER_UNLOAD MossUnload;

BOOLEAN MossIsEnabled (VOID);

MOSS_DATA MossData;

#ifdef ALLOC_PRAGMA
#pragma alloc_text(INIT, DriverEntry)
#pragma alloc_text(INIT, MossIsEnabled)
#endif

BOOLEAN
MossIsEnabled (
    VOID
    )
{
    HANDLE Key = NULL;
    UNICODE_STRING Name = RTL_CONSTANT_STRING(L"\\Registry\\Machine\\Software\\Moss");
    OBJECT_ATTRIBUTES Attributes;
    BOOLEAN Enabled = TRUE;

    InitializeObjectAttributes(&Attributes, &Name, OBJ_CASE_INSENSITIVE | OBJ_KERNEL_HANDLE, NULL, NULL);
    __try {
        if (!NT_SUCCESS(ZwOpenKey(&Key, KEY_READ, &Attributes))) {
            __leave;
        }
        Enabled = FALSE;
    } __finally {
        if (Key) {
            ZwClose(Key);
        }
    }
    return Enabled;
}

NTSTATUS
DriverEntry (
    __in PDRIVER_OBJECT DriverObject,
    __in PUNICODE_STRING RegistryPath
    )
{
    NTSTATUS Status = STATUS_SUCCESS;
    UNICODE_STRING UnicodeString;
    ULONG i;

    __try {

        RtlZeroMemory(&MossData, sizeof(MOSS_DATA));
        MossData.DriverObject = DriverObject;

        WPP_INIT_TRACING(DriverObject, RegistryPath);

        if (!MossIsEnabled()) {
            try_return(Status = STATUS_NOT_SUPPORTED);
        }
        SetFlag(MossData.Flags, MOSS_FLAG_TRACING);

        DoTraceMessage(MOSS_INIT, "starting");

        Status = ExInitializeResourceLite(&MossData.Resource);
        if (!NT_SUCCESS(Status)) {
            __leave;
        }
        SetFlag(MossData.Flags, MOSS_FLAG_RESOURCE);

        ExInitializeNPagedLookasideList(&MossData.IrpContexts, NULL, NULL, POOL_NX_ALLOCATION, 128, 'ssoM', 0);
        SetFlag(MossData.Flags, MOSS_FLAG_LOOKASIDE);

        RtlInitUnicodeString(&UnicodeString, L"\\Moss");
        Status = IoCreateDevice(DriverObject, 0, &UnicodeString, FILE_DEVICE_DISK_FILE_SYSTEM, 0, FALSE,
                                &MossData.FileSystemDevice);
        if (!NT_SUCCESS(Status)) {
            try_return(Status);
        }

        for (i = 0; i <= IRP_MJ_MAXIMUM_FUNCTION; i++) {
            DriverObject->MajorFunction[i] = MossFsdDispatch;
        }

        MossData.FastIoDispatch.SizeOfFastIoDispatch = sizeof(FAST_IO_DISPATCH);
        MossData.FastIoDispatch.FastIoCheckIfPossible = MossFastIoCheck;
        MossData.FastIoDispatch.FastIoRead = FsRtlCopyRead;
        MossData.FastIoDispatch.FastIoWrite = FsRtlCopyWrite;
        DriverObject->FastIoDispatch = &MossData.FastIoDispatch;

        MossData.CacheManagerCallbacks.AcquireForLazyWrite = MossAcquireForLazy;
        MossData.CacheManagerCallbacks.ReleaseFromLazyWrite = MossRelease;

        DriverObject->DriverUnload = MossUnload;
        IoRegisterFileSystem(MossData.FileSystemDevice);
        ObReferenceObject(MossData.FileSystemDevice);

    try_exit: NOTHING;

    } __finally {

        if (AbnormalTermination() || !NT_SUCCESS(Status)) {
            if (MossData.FileSystemDevice) {
                IoDeleteDevice(MossData.FileSystemDevice);
            }
            if (FlagOn(MossData.Flags, MOSS_FLAG_LOOKASIDE)) {
                ExDeleteNPagedLookasideList(&MossData.IrpContexts);
            }
            if (FlagOn(MossData.Flags, MOSS_FLAG_RESOURCE)) {
                ExDeleteResourceLite(&MossData.Resource);
            }
            if (FlagOn(MossData.Flags, MOSS_FLAG_TRACING)) {
                WPP_CLEANUP(DriverObject);
            }
        }
    }

    // planted: driverentry-wpp-not-cleaned-up-on-failure
    return Status;
}

VOID
MossUnload (
    __in PDRIVER_OBJECT DriverObject
    )
{
    IoUnregisterFileSystem(MossData.FileSystemDevice);
    IoDeleteDevice(MossData.FileSystemDevice);
    ExDeleteNPagedLookasideList(&MossData.IrpContexts);
    ExDeleteResourceLite(&MossData.Resource);
    WPP_CLEANUP(DriverObject);
}
