/*
 * PROJECT:     Reef
 * PURPOSE:     A driver out of a whole system's tree, whose headers and macros are elsewhere in it. The extension of the
 *              driver object keeps the string that the entry was given.
 */

#include "reef.h"

#define NDEBUG
#include <debug.h>

VOID NTAPI
ReefUnload(IN PDRIVER_OBJECT DriverObject)
{
    DPRINT("%p goes\n", DriverObject);
}

static NTSTATUS NTAPI
ReefRest(
    IN PDEVICE_OBJECT DeviceObject,
    IN PIRP Irp)
{
    DPRINT1("nobody knows 0x%lx\n", IoGetCurrentIrpStackLocation(Irp)->MajorFunction);
    UNIMPLEMENTED_ONCE;
    return ReefPassOn(DeviceObject, Irp);
}

CODE_SEG("INIT")
NTSTATUS
NTAPI
DriverEntry(
    IN PDRIVER_OBJECT DriverObject,
    IN PUNICODE_STRING RegPath)
{
    PREEF_EXTENSION Extension;
    NTSTATUS Status;
    ULONG i;

    DPRINT("%wZ\n", RegPath);

    Status = IoAllocateDriverObjectExtension(DriverObject, DriverObject, sizeof(*Extension), (PVOID*)&Extension);
    if (!NT_SUCCESS(Status))
    {
        DPRINT1("no extension: 0x%08lx\n", Status);
        return Status;
    }
    RtlZeroMemory(Extension, sizeof(*Extension));
    // planted: driverentry-registry-path-kept
    Extension->Path = *RegPath;

    DriverObject->DriverUnload = ReefUnload;
    DriverObject->DriverExtension->AddDevice = ReefAddDevice;
    for (i = 0; i <= IRP_MJ_MAXIMUM_FUNCTION; i++)
        DriverObject->MajorFunction[i] = ReefRest;
    DriverObject->MajorFunction[IRP_MJ_PNP] = ReefPnp;

    if (Extension->OldBoards)
    {
        /* FIXME: boards that nobody enumerates */
        Status = ReefFindOldBoards(DriverObject);
        if (!NT_SUCCESS(Status))
        {
            WARN_(REEF, "no old boards\n");
        }
    }

    return STATUS_SUCCESS;
}
