/* Copyright (c) the authors of ember. All rights reserved. */
// The bus driver's entry: every step has its number, and the labels undo them backwards. Nothing is wrong here.

#define INITGUID 1

#include <ntddk.h>
#include <stdarg.h>
#include <procgrp.h>

#include "driver.h"
#include "debug.h"
#include "assert.h"
#include "util.h"

typedef struct _EMBER_DRIVER {
    PDRIVER_OBJECT      DriverObject;
    HANDLE              ParametersKey;
    HANDLE              UnplugKey;
    PHYSICAL_ADDRESS    Hypercall;
    LIST_ENTRY          List;
    KSPIN_LOCK          Lock;
    ULONG               References;
} EMBER_DRIVER, *PEMBER_DRIVER;

static EMBER_DRIVER Driver;

#define MAXIMUM_INDEX   255

extern PULONG           InitSafeBootMode;

static FORCEINLINE BOOLEAN
__IsSafeMode(
    VOID
    )
{
    return (*InitSafeBootMode > 0) ? TRUE : FALSE;
}

static FORCEINLINE VOID
__DriverSetDriverObject(
    IN  PDRIVER_OBJECT  DriverObject
    )
{
    Driver.DriverObject = DriverObject;
}

static FORCEINLINE HANDLE
__DriverGetParametersKey(
    VOID
    )
{
    return Driver.ParametersKey;
}

static FORCEINLINE VOID
__DriverSetParametersKey(
    IN  HANDLE  Key
    )
{
    Driver.ParametersKey = Key;
}

DRIVER_UNLOAD       DriverUnload;

VOID
DriverUnload(
    IN  PDRIVER_OBJECT  DriverObject
    )
{
    HANDLE              ParametersKey;

    ASSERT3P(DriverObject, ==, Driver.DriverObject);

    Trace("====>\n");

    if (__IsSafeMode())
        goto done;

    ParametersKey = __DriverGetParametersKey();
    RegistryCloseKey(ParametersKey);
    __DriverSetParametersKey(NULL);
    ProcessTeardown();
    RegistryTeardown();

done:
    __DriverSetDriverObject(NULL);
    ASSERT(IsZeroMemory(&Driver, sizeof (EMBER_DRIVER)));
    Trace("<====\n");
}

DRIVER_ADD_DEVICE   AddDevice;

NTSTATUS
#pragma prefast(suppress:28152) // Does not clear DO_DEVICE_INITIALIZING
AddDevice(
    IN  PDRIVER_OBJECT  DriverObject,
    IN  PDEVICE_OBJECT  PhysicalDeviceObject
    )
{
    NTSTATUS            status;

    ASSERT3P(DriverObject, ==, Driver.DriverObject);

    status = FdoCreate(PhysicalDeviceObject);
    if (!NT_SUCCESS(status))
        goto fail1;

    return STATUS_SUCCESS;

fail1:
    Error("fail1 (%08x)\n", status);
    return status;
}

DRIVER_DISPATCH     Dispatch;

NTSTATUS
Dispatch(
    IN PDEVICE_OBJECT   DeviceObject,
    IN PIRP             Irp
    )
{
    ULONG               Type;
    NTSTATUS            status;

    Type = *(PULONG)DeviceObject->DeviceExtension;
    switch (Type) {
    case 1:
        status = FdoDispatch(DeviceObject->DeviceExtension, Irp);
        break;
    default:
        BUG("unexpected device type");
        status = STATUS_NOT_SUPPORTED;
        break;
    }
    return status;
}

INITIALIZE
DRIVER_INITIALIZE   DriverEntry;

NTSTATUS
DriverEntry(
    IN  PDRIVER_OBJECT  DriverObject,
    IN  PUNICODE_STRING RegistryPath
    )
{
    HANDLE              ServiceKey;
    HANDLE              ParametersKey;
    ULONG               Index;
    NTSTATUS            status;

    ASSERT3P(__DriverGetDriverObject(), ==, NULL);

    ExInitializeDriverRuntime(DrvRtPoolNxOptIn);

    Trace("====>\n");

    __DriverSetDriverObject(DriverObject);

    Driver.DriverObject->DriverUnload = DriverUnload;

    if (__IsSafeMode())
        goto done;

    Info("%d.%d.%d (%d)\n", MAJOR_VERSION, MINOR_VERSION, MICRO_VERSION, BUILD_NUMBER);

    status = RegistryInitialize(RegistryPath);
    if (!NT_SUCCESS(status))
        goto fail1;

    status = RegistryOpenServiceKey(KEY_ALL_ACCESS, &ServiceKey);
    if (!NT_SUCCESS(status))
        goto fail2;

    status = RegistryCreateSubKey(ServiceKey, "Parameters", REG_OPTION_NON_VOLATILE, &ParametersKey);
    if (!NT_SUCCESS(status))
        goto fail3;

    __DriverSetParametersKey(ParametersKey);

    status = ProcessInitialize();
    if (!NT_SUCCESS(status))
        goto fail4;

    RegistryCloseKey(ServiceKey);

    DriverObject->DriverExtension->AddDevice = AddDevice;

    for (Index = 0; Index <= IRP_MJ_MAXIMUM_FUNCTION; Index++) {
#pragma prefast(suppress:28169) // No __drv_dispatchType annotation
#pragma prefast(suppress:28168) // No matching __drv_dispatchType annotation
        DriverObject->MajorFunction[Index] = Dispatch;
    }

done:
    Trace("<====\n");
    return STATUS_SUCCESS;

fail4:
    Error("fail4\n");

    __DriverSetParametersKey(NULL);
    RegistryCloseKey(ParametersKey);

fail3:
    Error("fail3\n");

    RegistryCloseKey(ServiceKey);

fail2:
    Error("fail2\n");

    RegistryTeardown();

fail1:
    Error("fail1 (%08x)\n", status);

    __DriverSetDriverObject(NULL);

    ASSERT(IsZeroMemory(&Driver, sizeof (EMBER_DRIVER)));

    return status;
}
