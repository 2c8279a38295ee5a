#ifndef _BASALT_DRIVER_H
#define _BASALT_DRIVER_H

extern PDRIVER_OBJECT
DriverGetDriverObject(
    VOID
    );

typedef struct _BASALT_FDO BASALT_FDO, *PBASALT_FDO;

extern NTSTATUS
FdoCreate(
    IN  PDEVICE_OBJECT  PhysicalDeviceObject
    );

extern NTSTATUS
FdoDispatch(
    IN  PBASALT_FDO     Fdo,
    IN  PIRP            Irp
    );

extern NTSTATUS
StoreInitialize(
    OUT PVOID           *Context
    );

extern VOID
StoreTeardown(
    IN  PVOID           Context
    );

#endif
