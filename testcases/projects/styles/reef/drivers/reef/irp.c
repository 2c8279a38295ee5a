/*
 * PROJECT:     Reef
 * PURPOSE:     Requests that are passed on
 */

#include "reef.h"
#include <debug.h>

NTSTATUS NTAPI
ReefPassOn(IN PDEVICE_OBJECT DeviceObject, IN PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNIMPLEMENTED;
    Irp->IoStatus.Status = STATUS_NOT_IMPLEMENTED;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_NOT_IMPLEMENTED;
}
