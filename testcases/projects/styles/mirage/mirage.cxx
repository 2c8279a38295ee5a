/******************************Module*Header*******************************\
* Module Name: mirage.cxx
*
* The display driver's entry. Nothing is wrong here.
\**************************************************************************/

#include "mirage.hxx"

#pragma code_seg(push)
#pragma code_seg("INIT")
// BEGIN: Init Code

//
// Driver Entry point
//

extern "C"
DRIVER_INITIALIZE DriverEntry;

extern "C"
NTSTATUS
DriverEntry(
    _In_  DRIVER_OBJECT*  pDriverObject,
    _In_  UNICODE_STRING* pRegistryPath)
{
    PAGED_CODE();

    // Initialize DDI function pointers and dxgkrnl
    KMDDOD_INITIALIZATION_DATA InitialData = {0};

    InitialData.Version = DXGKDDI_INTERFACE_VERSION;

    InitialData.DxgkDdiAddDevice                    = MirAddDevice;
    InitialData.DxgkDdiStartDevice                  = MirStartDevice;
    InitialData.DxgkDdiStopDevice                   = MirStopDevice;
    InitialData.DxgkDdiRemoveDevice                 = MirRemoveDevice;
    InitialData.DxgkDdiDispatchIoRequest            = MirDispatchIoRequest;
    InitialData.DxgkDdiInterruptRoutine             = MirInterrupt;
    InitialData.DxgkDdiDpcRoutine                   = MirDpc;
    InitialData.DxgkDdiUnload                       = MirUnload;
    InitialData.DxgkDdiQueryAdapterInfo             = MirQueryAdapterInfo;
    InitialData.DxgkDdiPresentDisplayOnly           = MirPresent;
    InitialData.DxgkDdiStopDeviceAndReleasePostDisplayOwnership = MirStopAndRelease;

    NTSTATUS Status = DxgkInitializeDisplayOnlyDriver(pDriverObject, pRegistryPath, &InitialData);
    if (!NT_SUCCESS(Status))
    {
        MIR_LOG_ERROR1("DxgkInitializeDisplayOnlyDriver failed with Status: 0x%x", Status);
    }

    return Status;
}
// END: Init Code
#pragma code_seg(pop)

#pragma code_seg(push)
#pragma code_seg("PAGE")

VOID
MirUnload(VOID)
{
    PAGED_CODE();
}

NTSTATUS
MirAddDevice(
    _In_ DEVICE_OBJECT *pPhysicalDeviceObject,
    _Outptr_ PVOID *ppDeviceContext)
{
    PAGED_CODE();
    if (pPhysicalDeviceObject == NULL || ppDeviceContext == NULL)
    {
        return STATUS_INVALID_PARAMETER;
    }
    *ppDeviceContext = NULL;
    MIRAGE *pMirage = MirNew();
    *ppDeviceContext = pMirage;
    return pMirage ? STATUS_SUCCESS : STATUS_NO_MEMORY;
}
#pragma code_seg(pop)
