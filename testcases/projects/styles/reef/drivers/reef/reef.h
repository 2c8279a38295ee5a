#ifndef _REEF_H_
#define _REEF_H_

#include <wdm.h>
#include <reefos/drivers/reefctl.h>

typedef struct _REEF_EXTENSION
{
    UNICODE_STRING Path;
    ULONG Boards;
    BOOLEAN OldBoards;
} REEF_EXTENSION, *PREEF_EXTENSION;

/* irp.c */
NTSTATUS NTAPI
ReefPassOn(IN PDEVICE_OBJECT DeviceObject, IN PIRP Irp);

/* boards.c */
NTSTATUS
ReefFindOldBoards(IN PDRIVER_OBJECT DriverObject);

DRIVER_ADD_DEVICE ReefAddDevice;
DRIVER_DISPATCH ReefPnp;
DRIVER_UNLOAD ReefUnload;
DRIVER_INITIALIZE DriverEntry;

#endif /* _REEF_H_ */
