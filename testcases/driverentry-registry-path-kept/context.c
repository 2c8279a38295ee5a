// The pointer is handed to functions that keep it for another time, or another thread.
#include <ntddk.h>

DRIVER_REINITIALIZE Again;
KSTART_ROUTINE Worker;
WORKER_THREAD_ROUTINE Item;
static WORK_QUEUE_ITEM Work;

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    HANDLE Thread;
    NTSTATUS Status;

    Status = PsCreateSystemThread(&Thread, THREAD_ALL_ACCESS, NULL, NULL, NULL, Worker, RegistryPath); // want "'PsCreateSystemThread' keeps the registry path, which is freed when the entry function returns; pass a copy"
    if (!NT_SUCCESS(Status))
        return Status;
    ZwClose(Thread);
    ExInitializeWorkItem(&Work, Item, RegistryPath);
    ExQueueWorkItem(&Work, DelayedWorkQueue); // want "'ExQueueWorkItem' keeps the registry path"
    IoRegisterBootDriverReinitialization(DriverObject, Again, RegistryPath->Buffer); // want "'IoRegisterBootDriverReinitialization' keeps the registry path"
    IoRegisterDriverReinitialization(DriverObject, Again, RegistryPath); // want "'IoRegisterDriverReinitialization' keeps the registry path"
    return STATUS_SUCCESS;
}

typedef struct _CONTEXT_BLOCK {
    PDRIVER_OBJECT DriverObject;
    PUNICODE_STRING Path;
} CONTEXT_BLOCK;

// A structure carries it to the other thread.
DRIVER_INITIALIZE InStructure;
NTSTATUS InStructure(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    CONTEXT_BLOCK *Context = ExAllocatePool2(POOL_FLAG_PAGED, sizeof(*Context), 'txtC');
    HANDLE Thread;
    NTSTATUS Status;

    if (Context == NULL)
        return STATUS_INSUFFICIENT_RESOURCES;
    Context->DriverObject = DriverObject;
    Context->Path = RegistryPath;
    Status = PsCreateSystemThread(&Thread, THREAD_ALL_ACCESS, NULL, NULL, NULL, Worker, Context); // want "'PsCreateSystemThread' keeps the registry path"
    if (!NT_SUCCESS(Status)) {
        ExFreePool(Context);
        return Status;
    }
    ZwClose(Thread);
    return STATUS_SUCCESS;
}
