// The backend's entry keeps the service's key as a structure; the rest undoes itself label by label.
#define INITGUID

#include <ntddk.h>

#include "driver.h"
#include "dbg_print.h"
#include "assert.h"
#include "util.h"
#include "version.h"

#define BASALT_TAG  'TLSB'

typedef struct _BASALT_DRIVER {
    PDRIVER_OBJECT      DriverObject;
    UNICODE_STRING      RegistryPath;
    PVOID               Store;
    PVOID               Scratch;
} BASALT_DRIVER, *PBASALT_DRIVER;

static BASALT_DRIVER    Driver;

static FORCEINLINE VOID
BasaltKeepObject(
    IN  PDRIVER_OBJECT  DriverObject
    )
{
    Driver.DriverObject = DriverObject;
}

static FORCEINLINE PDRIVER_OBJECT
BasaltObject(
    VOID
    )
{
    return Driver.DriverObject;
}

static FORCEINLINE VOID
BasaltKeepPath(
    IN  PUNICODE_STRING RegistryPath
    )
{
    // planted: driverentry-registry-path-kept
    Driver.RegistryPath = *RegistryPath;
}

static DRIVER_UNLOAD    DriverUnload;

_Use_decl_annotations_
static VOID
DriverUnload(
    PDRIVER_OBJECT  DriverObject
    )
{
    ASSERT(DriverObject == BasaltObject());

    Trace("begins\n");

    ExFreePoolWithTag(Driver.Scratch, BASALT_TAG);
    Driver.Scratch = NULL;

    StoreTeardown(Driver.Store);
    Driver.Store = NULL;

    RtlZeroMemory(&Driver.RegistryPath, sizeof (UNICODE_STRING));
    BasaltKeepObject(NULL);

    Trace("ends\n");
}

__drv_functionClass(DRIVER_ADD_DEVICE)
__drv_maxIRQL(PASSIVE_LEVEL)
__drv_sameIRQL
static NTSTATUS
AddDevice(
    IN  PDRIVER_OBJECT  DriverObject,
    IN  PDEVICE_OBJECT  DeviceObject
    )
{
    NTSTATUS            status;

    UNREFERENCED_PARAMETER(DriverObject);

    status = FdoCreate(DeviceObject);
    if (!NT_SUCCESS(status))
        goto fail1;

    DeviceObject->Flags &= ~DO_DEVICE_INITIALIZING;
    return STATUS_SUCCESS;

fail1:
    Error("fail1 (%08x)\n", status);
    return status;
}

__drv_dispatchType(IRP_MJ_PNP)
__drv_dispatchType(IRP_MJ_POWER)
__drv_dispatchType_other
static NTSTATUS
Dispatch(
    IN PDEVICE_OBJECT   DeviceObject,
    IN PIRP             Irp
    )
{
    return FdoDispatch((PBASALT_FDO)DeviceObject->DeviceExtension, Irp);
}

DRIVER_INITIALIZE       DriverEntry;
#pragma alloc_text(INIT, DriverEntry)

NTSTATUS
DriverEntry(
    IN  PDRIVER_OBJECT  DriverObject,
    IN  PUNICODE_STRING RegistryPath
    )
{
    ULONG               Index;
    NTSTATUS            status;

    ASSERT(BasaltObject() == NULL);

    Trace("begins\n");

    BasaltKeepObject(DriverObject);
    BasaltKeepPath(RegistryPath);

    DriverObject->DriverUnload = DriverUnload;

    Info("release %d.%d of build %d\n", RELEASE_MAJOR, RELEASE_MINOR, RELEASE_BUILD);

    status = StoreInitialize(&Driver.Store);
    if (!NT_SUCCESS(status))
        goto fail1;

    Driver.Scratch = BasaltGet(PAGE_SIZE, BASALT_TAG);

    status = STATUS_NO_MEMORY;
    if (Driver.Scratch == NULL)
        goto fail2;

    DriverObject->DriverExtension->AddDevice = AddDevice;

    for (Index = 0; Index <= IRP_MJ_MAXIMUM_FUNCTION; Index++) {
#pragma prefast(suppress:28168 28169)
        DriverObject->MajorFunction[Index] = Dispatch;
    }

    Trace("ends\n");
    return STATUS_SUCCESS;

fail2:
    Error("fail2\n");

    StoreTeardown(Driver.Store);
    Driver.Store = NULL;

fail1:
    Error("fail1 (%08x)\n", status);

    BasaltKeepObject(NULL);

    return status;
}
