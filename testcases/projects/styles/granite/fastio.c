// Fast paths, the dispatch routine, and the thread that drops closed files.
#include "granite.h"

BOOLEAN NTAPI GrFastIoCheck(IN PFILE_OBJECT FileObject, IN PLARGE_INTEGER FileOffset, IN ULONG Length, IN BOOLEAN Wait,
                            IN ULONG LockKey, IN BOOLEAN CheckForRead, OUT PIO_STATUS_BLOCK IoStatus,
                            IN PDEVICE_OBJECT DeviceObject)
{
    UNREFERENCED_PARAMETER(FileObject);
    UNREFERENCED_PARAMETER(FileOffset);
    UNREFERENCED_PARAMETER(Length);
    UNREFERENCED_PARAMETER(Wait);
    UNREFERENCED_PARAMETER(LockKey);
    UNREFERENCED_PARAMETER(IoStatus);
    UNREFERENCED_PARAMETER(DeviceObject);
    return CheckForRead;
}

BOOLEAN NTAPI GrAcquire(IN PVOID Context, IN BOOLEAN Wait)
{
    return ExAcquireResourceSharedLite((PERESOURCE)Context, Wait);
}

VOID NTAPI GrRelease(IN PVOID Context)
{
    ExReleaseResourceLite((PERESOURCE)Context);
}

VOID NTAPI GrReaper(IN PVOID Context)
{
    PGRANITE_GLOBAL Global = Context;
    LARGE_INTEGER Period;

    Period.QuadPart = -10000 * 1000;
    while (KeWaitForSingleObject(&Global->ReaperStop, Executive, KernelMode, FALSE, &Period) == STATUS_TIMEOUT) {
        GrLockExclusive(&Global->Resource);
        GrUnlock(&Global->Resource);
    }
    PsTerminateSystemThread(STATUS_SUCCESS);
}

NTSTATUS NTAPI GrStartReaper(IN PGRANITE_GLOBAL Global)
{
    return PsCreateSystemThread(&Global->Reaper, THREAD_ALL_ACCESS, NULL, NULL, NULL, GrReaper, Global);
}

VOID NTAPI GrStopReaper(IN PGRANITE_GLOBAL Global)
{
    if (Global->Reaper == NULL)
        return;
    KeSetEvent(&Global->ReaperStop, 0, FALSE);
    ZwWaitForSingleObject(Global->Reaper, FALSE, NULL);
    ZwClose(Global->Reaper);
    Global->Reaper = NULL;
}

NTSTATUS NTAPI GrBuildRequest(IN PDEVICE_OBJECT DeviceObject, IN PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    FsRtlEnterFileSystem();
    Irp->IoStatus.Status = STATUS_INVALID_DEVICE_REQUEST;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    FsRtlExitFileSystem();
    return STATUS_INVALID_DEVICE_REQUEST;
}
