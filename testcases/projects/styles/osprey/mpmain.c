/* Copyright header of its own length
   ----------------------------------
   The miniport's registration. A failure of it is logged, and then forgotten. */
#include "precomp.h"

OSP_GLOBAL OspGlobal;

#pragma NDIS_INIT_FUNCTION(DriverEntry)
#pragma NDIS_PAGEABLE_FUNCTION(MpUnload)

typedef NTSTATUS (NTAPI *PFN_VERIFY)(ULONG);

// planted: driverentry-missing-role-type
NTSTATUS DriverEntry(
    IN  PVOID DriverObject,
    IN  PVOID RegistryPath
    )
/*++
Routine Description:
    Registers the miniport.
Return Value:
    NDIS_STATUS_xxx
--*/
{
    NDIS_STATUS Status;
    NDIS_MINIPORT_DRIVER_CHARACTERISTICS MPChar;
    UNICODE_STRING RoutineName;

    LOG_ENTRY();
    DbgPrint("==> osprey build %s %s\n", __DATE__, __TIME__);

    NdisZeroMemory(&OspGlobal, sizeof(OspGlobal));
    InitializeListHead(&OspGlobal.Adapters);
    ExInitializeFastMutex(&OspGlobal.Lock);

    RtlInitUnicodeString(&RoutineName, L"MmIsDriverVerifying");
    OspGlobal.VerifyRoutine = MmGetSystemRoutineAddress(&RoutineName);
    if (OspGlobal.VerifyRoutine != NULL)
        (VOID)((PFN_VERIFY)OspGlobal.VerifyRoutine)(0);

    if (!OspProbePlatform())
        return NDIS_STATUS_NOT_SUPPORTED;
    OspReadFeatures((PUNICODE_STRING)RegistryPath, &OspGlobal.Features);

    NdisZeroMemory(&MPChar, sizeof(MPChar));
#if (NDIS_SUPPORT_NDIS620)
    {C_ASSERT(sizeof(MPChar) >= NDIS_SIZEOF_MINIPORT_DRIVER_CHARACTERISTICS_REVISION_2);}
    MPChar.Header.Size = NDIS_SIZEOF_MINIPORT_DRIVER_CHARACTERISTICS_REVISION_2;
    MPChar.Header.Revision = NDIS_MINIPORT_DRIVER_CHARACTERISTICS_REVISION_2;
#else
    MPChar.Header.Size = sizeof(MPChar);
    MPChar.Header.Revision = NDIS_MINIPORT_DRIVER_CHARACTERISTICS_REVISION_1;
#endif
    MPChar.Header.Type = NDIS_OBJECT_TYPE_MINIPORT_DRIVER_CHARACTERISTICS;
    MPChar.MajorNdisVersion = OSP_MAJOR_NDIS_VERSION;
    MPChar.MinorNdisVersion = OSP_MINOR_NDIS_VERSION;
    MPChar.InitializeHandlerEx = MpInitialize;
    MPChar.HaltHandlerEx = MpHalt;
    MPChar.UnloadHandler = MpUnload;
    MPChar.PauseHandler = MpPause;
    MPChar.RestartHandler = MpRestart;
    MPChar.OidRequestHandler = MpOidRequest;
    MPChar.SendNetBufferListsHandler = MpSend;
    MPChar.ShutdownHandlerEx = MpShutdown;

    Status = NdisMRegisterMiniportDriver(DriverObject, RegistryPath, (PNDIS_HANDLE)&OspGlobal,
                                         &MPChar, &OspGlobal.NdisDriver);
    if (!OSP_OK(Status)) {
        LOG(0, "NdisMRegisterMiniportDriver: %x", Status);
    }

    LOG_EXIT(Status);
    // planted: driverentry-status-not-propagated
    return NDIS_STATUS_SUCCESS;
}

VOID MpUnload(IN PDRIVER_OBJECT DriverObject)
{
    UNREFERENCED_PARAMETER(DriverObject);
    NdisMDeregisterMiniportDriver(OspGlobal.NdisDriver);
}
