// The library's entries: the system calls DllInitialize; the DriverEntry only satisfies the linker.
#include <ntddk.h>
#include "toolbelt.h"

DRIVER_INITIALIZE DriverEntry;
NTSTATUS NTAPI DllInitialize(_In_ PUNICODE_STRING RegistryPath);
NTSTATUS NTAPI DllUnload(VOID);

static UNICODE_STRING TbServiceKey;
static ERESOURCE TbLock;

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(DriverObject);
    UNREFERENCED_PARAMETER(RegistryPath);
    return STATUS_SUCCESS;
}

NTSTATUS NTAPI DllInitialize(_In_ PUNICODE_STRING RegistryPath)
{
    NTSTATUS Status;

    Status = ExInitializeResourceLite(&TbLock);
    if (!NT_SUCCESS(Status))
        return Status;
    TbServiceKey.MaximumLength = RegistryPath->Length;
    TbServiceKey.Buffer = ExAllocatePoolWithTag(PagedPool, RegistryPath->Length, 'leBT');
    if (!TbServiceKey.Buffer) {
        ExDeleteResourceLite(&TbLock);
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    RtlCopyUnicodeString(&TbServiceKey, RegistryPath);
    return STATUS_SUCCESS;
}

NTSTATUS NTAPI DllUnload(VOID)
{
    ExFreePoolWithTag(TbServiceKey.Buffer, 'leBT');
    return ExDeleteResourceLite(&TbLock);
}
