/*++
    A filter above keyboards as it would have been written in 1999. The string is copied as it should be; but the pragma
    comes behind the function, and no role type is named.
--*/

#include "clatter.h"

UNICODE_STRING ClatterPath;

NTSTATUS
// planted: driverentry-missing-role-type
DriverEntry (
    IN  PDRIVER_OBJECT  DriverObject,
    IN  PUNICODE_STRING RegistryPath
    )
{
    ULONG i;
    USHORT cb = RegistryPath->Length + sizeof (UNICODE_NULL);

    PRINT (("clatter: %wZ\n", RegistryPath));

    ClatterPath = *RegistryPath;
    ClatterPath.MaximumLength = cb;
    ClatterPath.Buffer = ExAllocatePool (PagedPool, cb);
    if (ClatterPath.Buffer == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    RtlZeroMemory (ClatterPath.Buffer, cb);
    RtlCopyMemory (ClatterPath.Buffer, RegistryPath->Buffer, RegistryPath->Length);

    for (i = 0; i <= IRP_MJ_MAXIMUM_FUNCTION; i++) {
        DriverObject->MajorFunction[i] = Clatter_PassOn;
    }
    DriverObject->MajorFunction [IRP_MJ_INTERNAL_DEVICE_CONTROL] = Clatter_Connect;
    DriverObject->DriverUnload = Clatter_Unload;
    DriverObject->DriverExtension->AddDevice = Clatter_AddDevice;

    IoRegisterBootDriverReinitialization (DriverObject, Clatter_Later, &ClatterPath);

    return STATUS_SUCCESS;
}

#ifdef ALLOC_PRAGMA
// planted: driverentry-alloc-text-order
#pragma alloc_text (INIT, DriverEntry)
#pragma alloc_text (PAGE, Clatter_Unload)
#endif

VOID
Clatter_Unload (
    IN PDRIVER_OBJECT Driver
    )
{
    PAGED_CODE ();
    ASSERT (NULL == Driver->DeviceObject);
    ExFreePool (ClatterPath.Buffer);
}
