//----------------------------------------------------------------------
//
// Capswap
//
// Swaps two keys of every keyboard. Its DriverEntry stays in memory.
//
//----------------------------------------------------------------------
#include "ntddk.h"
#include "ntddkbd.h"

#if DBG
#define DbgPrint(arg) DbgPrint arg
#else
#define DbgPrint(arg)
#endif

#define CAPS_LOCK 0x3A
#define LCONTROL  0x1D
#define KEY_UP    1

typedef struct _DEVICE_EXTENSION {
    PDEVICE_OBJECT DeviceObject, TopOfStack;
    UNICODE_STRING Link;
} DEVICE_EXTENSION, *PDEVICE_EXTENSION;

DRIVER_INITIALIZE DriverEntry;
DRIVER_ADD_DEVICE CapswapAddDevice;
DRIVER_DISPATCH   CapswapPass;
DRIVER_DISPATCH   CapswapRead;
DRIVER_DISPATCH   CapswapPower;
IO_COMPLETION_ROUTINE CapswapReadDone;
DRIVER_UNLOAD     CapswapUnload;

static ULONG SwapKeys;

static int ReadSwapKeys(PUNICODE_STRING RegistryPath)
{
    RTL_QUERY_REGISTRY_TABLE table[2];
    ULONG zero = 0;

    memset(table, 0, sizeof table);
    table[0].Flags = RTL_QUERY_REGISTRY_DIRECT;
    table[0].Name = L"SwapKeys";
    table[0].EntryContext = &SwapKeys;
    table[0].DefaultType = REG_DWORD;
    table[0].DefaultData = &zero;
    table[0].DefaultLength = sizeof(ULONG);
    return NT_SUCCESS(RtlQueryRegistryValues(RTL_REGISTRY_ABSOLUTE, RegistryPath->Buffer, table, NULL, NULL));
}

//----------------------------------------------------------------------
// DriverEntry: installable driver initialization entry point.
//----------------------------------------------------------------------
// planted: driverentry-not-in-init-section
NTSTATUS DriverEntry(
    IN PDRIVER_OBJECT  DriverObject,
    IN PUNICODE_STRING RegistryPath
    )
{
    ULONG i;

    DbgPrint (("capswap.sys: entering DriverEntry\n"));

    if (!ReadSwapKeys(RegistryPath))
        SwapKeys = 1;

    for (i = 0; i <= IRP_MJ_MAXIMUM_FUNCTION; i++) {
        DriverObject->MajorFunction[i] = CapswapPass;
    }
    DriverObject->MajorFunction[IRP_MJ_READ]   = CapswapRead;
    DriverObject->MajorFunction[IRP_MJ_POWER]  = CapswapPower;
    DriverObject->DriverUnload                 = CapswapUnload;
    DriverObject->DriverExtension->AddDevice   = CapswapAddDevice;

    return STATUS_SUCCESS;
}

NTSTATUS CapswapAddDevice(IN PDRIVER_OBJECT Driver, IN PDEVICE_OBJECT PDO)
{
    PDEVICE_EXTENSION devExt;
    PDEVICE_OBJECT device;
    NTSTATUS status = STATUS_SUCCESS;

    status = IoCreateDevice(Driver, sizeof(DEVICE_EXTENSION), NULL, FILE_DEVICE_KEYBOARD, 0, FALSE, &device);
    if (!NT_SUCCESS(status))
        return status;
    devExt = (PDEVICE_EXTENSION)device->DeviceExtension;
    devExt->TopOfStack = IoAttachDeviceToDeviceStack(device, PDO);
    ASSERT(devExt->TopOfStack);
    device->Flags |= (DO_BUFFERED_IO | DO_POWER_PAGABLE);
    device->Flags &= ~DO_DEVICE_INITIALIZING;
    return status;
}

NTSTATUS CapswapReadDone(IN PDEVICE_OBJECT DeviceObject, IN PIRP Irp, IN PVOID Context)
{
    PKEYBOARD_INPUT_DATA keys = Irp->AssociatedIrp.SystemBuffer;
    int n = (int)(Irp->IoStatus.Information / sizeof(KEYBOARD_INPUT_DATA));

    while (SwapKeys && NT_SUCCESS(Irp->IoStatus.Status) && n-- > 0)
        if (keys[n].MakeCode == CAPS_LOCK)
            keys[n].MakeCode = LCONTROL;
    if (Irp->PendingReturned)
        IoMarkIrpPending(Irp);
    (void)DeviceObject, (void)Context;
    return Irp->IoStatus.Status;
}
