#ifndef CLATTER_H
#define CLATTER_H

#include "ntddk.h"
#include "kbdmou.h"
#include <ntddkbd.h>
#include <ntdd8042.h>

#undef ExAllocatePool
#define ExAllocatePool(type, size) ExAllocatePoolWithTag (type, size, (ULONG) 'talC')

#if DBG
#define PRINT(_x_)   DbgPrint _x_
#else
#define PRINT(_x_)
#endif

NTSTATUS
DriverEntry (
    IN  PDRIVER_OBJECT  DriverObject,
    IN  PUNICODE_STRING RegistryPath
    );

NTSTATUS Clatter_AddDevice (IN PDRIVER_OBJECT Driver, IN PDEVICE_OBJECT Keyboard);
NTSTATUS Clatter_PassOn (IN PDEVICE_OBJECT DeviceObject, IN PIRP Irp);
NTSTATUS Clatter_Connect (IN PDEVICE_OBJECT DeviceObject, IN PIRP Irp);
VOID Clatter_Unload (IN PDRIVER_OBJECT Driver);
VOID Clatter_Later (IN PDRIVER_OBJECT Driver, IN PVOID Context, IN ULONG Count);

#endif
