// Loading and unloading. Nothing is wrong here.
#include "harbor.h"

#pragma alloc_text(INIT, DriverEntry)
#pragma alloc_text(PAGE, HbrUnload)

// {4e0e1b67-40f1-4b39-9f1b-0d2a4e7a8d31}
static const GUID HbrDiskClass = {0x4e0e1b67, 0x40f1, 0x4b39, {0x9f, 0x1b, 0x0d, 0x2a, 0x4e, 0x7a, 0x8d, 0x31}};
static const GUID HbrNetClass = {0x4e0e1b68, 0x40f1, 0x4b39, {0x9f, 0x1b, 0x0d, 0x2a, 0x4e, 0x7a, 0x8d, 0x31}};

LONG HbrDepth;
PDRIVER_OBJECT HbrDriverObject;
HBR_CONTROL HbrDiskControl = {.Type = FILE_DEVICE_DISK_FILE_SYSTEM};
HBR_CONTROL HbrNetControl = {.Type = FILE_DEVICE_NETWORK_FILE_SYSTEM};
static HANDLE HbrMup;
static FAST_IO_DISPATCH HbrFastIo;

NTSTATUS DriverEntry(
    PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    ENTER();

    BOOLEAN NamesUp = FALSE;

    HbrDriverObject = DriverObject;
    (VOID)RegistryPath;

    /* a filter at MUP's altitude would not see us */
    if (DriverObject->DeviceObject != 0)
        RETURN(STATUS_DEVICE_BUSY);

    Result = HbrNamesInitialize();
    if (!NT_SUCCESS(Result))
        goto exit;
    NamesUp = TRUE;

    Result = HbrControlCreate(DriverObject, &HbrDiskControl, &HbrDiskClass);
    if (!NT_SUCCESS(Result))
        goto exit;
    Result = HbrControlCreate(DriverObject, &HbrNetControl, &HbrNetClass);
    if (!NT_SUCCESS(Result))
        goto exit;

    Result = HbrMupRegister(&HbrNetControl, &HbrMup);
    if (!NT_SUCCESS(Result))
        goto exit;

    for (ULONG I = 0; IRP_MJ_MAXIMUM_FUNCTION >= I; I++)
        DriverObject->MajorFunction[I] = HbrDispatch;
    DriverObject->DriverUnload = HbrUnload;
    HbrFastIo.SizeOfFastIoDispatch = sizeof HbrFastIo;
#if defined(HBR_FAST_DEVICE_CONTROL)
    HbrFastIo.FastIoDeviceControl = HbrFastDeviceControl;
#endif
#pragma prefast(suppress:28175, "We are a file system: ok to access FastIoDispatch")
    DriverObject->FastIoDispatch = &HbrFastIo;
    IoRegisterFileSystem(HbrDiskControl.Device);

exit:
    if (!NT_SUCCESS(Result))
    {
        HbrControlDelete(&HbrNetControl);
        HbrControlDelete(&HbrDiskControl);
        if (NamesUp)
            HbrNamesFinalize();
    }

    LEAVE("DriverName=\"%wZ\", RegistryPath=\"%wZ\"", &DriverObject->DriverName, RegistryPath);
}

VOID HbrUnload(PDRIVER_OBJECT DriverObject)
{
    UNREFERENCED_PARAMETER(DriverObject);
    PAGED_CODE();

    FsRtlDeregisterUncProvider(HbrMup);
    IoUnregisterFileSystem(HbrDiskControl.Device);
    HbrControlDelete(&HbrNetControl);
    HbrControlDelete(&HbrDiskControl);
    HbrNamesFinalize();
}
