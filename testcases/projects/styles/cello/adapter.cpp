/*++
Abstract:
    The sound adapter's entry, with the dispatch table patched behind the port class. Nothing is wrong here.
--*/

#pragma warning (disable : 4127)

// All the GUIDS for all the miniports end up in this object.
#define PUT_GUIDS_HERE
#include <initguid.h>
#include "common.h"

typedef void (*fnPcDriverUnload)(PDRIVER_OBJECT);
fnPcDriverUnload gPCDriverUnloadRoutine = NULL;
extern "C" DRIVER_UNLOAD DriverUnload;
UNICODE_STRING g_RegistryPath;

DRIVER_ADD_DEVICE AddDevice;
DRIVER_DISPATCH PnpHandler;
NTSTATUS StartDevice(IN PDEVICE_OBJECT, IN PIRP, IN PRESOURCELIST);

#pragma code_seg("PAGE")
void ReleaseRegistryStringBuffer()
{
    PAGED_CODE();

    if (g_RegistryPath.Buffer != NULL)
    {
        ExFreePool(g_RegistryPath.Buffer);
        g_RegistryPath.Buffer = NULL;
        g_RegistryPath.Length = 0;
        g_RegistryPath.MaximumLength = 0;
    }
}

extern "C" void DriverUnload(_In_ PDRIVER_OBJECT DriverObject)
{
    PAGED_CODE();

    ReleaseRegistryStringBuffer();
    if (gPCDriverUnloadRoutine != NULL)
    {
        gPCDriverUnloadRoutine(DriverObject);
    }
}

#pragma code_seg("INIT")
__drv_requiresIRQL(PASSIVE_LEVEL)
NTSTATUS CopyRegistryPath(__in PUNICODE_STRING RegistryPathName)
{
    PAGED_CODE();

    g_RegistryPath.Length = RegistryPathName->Length;
    g_RegistryPath.MaximumLength = RegistryPathName->Length + sizeof(WCHAR);
    g_RegistryPath.Buffer = (PWCH)ExAllocatePoolWithTag(NonPagedPoolNx, g_RegistryPath.MaximumLength, CELLO_POOLTAG);
    if (g_RegistryPath.Buffer == NULL)
    {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    RtlZeroMemory(g_RegistryPath.Buffer, g_RegistryPath.MaximumLength);
    RtlCopyUnicodeString(&g_RegistryPath, RegistryPathName);
    return STATUS_SUCCESS;
}

extern "C" DRIVER_INITIALIZE DriverEntry;
extern "C" NTSTATUS
DriverEntry
(
    _In_  PDRIVER_OBJECT          DriverObject,
    _In_  PUNICODE_STRING         RegistryPathName
)
{
    NTSTATUS ntStatus;
    _DbgPrintF(DEBUGLVL_VERBOSE, ("[DriverEntry]"));

    ntStatus = CopyRegistryPath(RegistryPathName);
    if (!NT_SUCCESS(ntStatus))
    {
        _DbgPrintF(DEBUGLVL_TERSE, ("Registry path copy error 0x%x", ntStatus));
        goto Done;
    }

    // Tell the class driver to initialize the driver.
    ntStatus = PcInitializeAdapterDriver(DriverObject, RegistryPathName, (PDRIVER_ADD_DEVICE)AddDevice);
    if (!NT_SUCCESS(ntStatus))
    {
        _DbgPrintF(DEBUGLVL_TERSE, ("PcInitializeAdapterDriver failed, 0x%x", ntStatus));
        goto Done;
    }

    // To intercept stop/remove/surprise-remove.
    DriverObject->MajorFunction[IRP_MJ_PNP] = PnpHandler;

    gPCDriverUnloadRoutine = DriverObject->DriverUnload;
    DriverObject->DriverUnload = DriverUnload;

    ntStatus = STATUS_SUCCESS;

Done:
    if (!NT_SUCCESS(ntStatus))
    {
        ReleaseRegistryStringBuffer();
    }
    return ntStatus;
}

#pragma code_seg("PAGE")
NTSTATUS AddDevice(_In_ PDRIVER_OBJECT DriverObject, _In_ PDEVICE_OBJECT PhysicalDeviceObject)
{
    PAGED_CODE();
    return PcAddAdapterDevice(DriverObject, PhysicalDeviceObject, PCPFNSTARTDEVICE(StartDevice), MAX_MINIPORTS, 0);
}

#pragma code_seg()
NTSTATUS PnpHandler(_In_ DEVICE_OBJECT *Device, _Inout_ IRP *Irp)
{
    return PcDispatchIrp(Device, Irp);
}
