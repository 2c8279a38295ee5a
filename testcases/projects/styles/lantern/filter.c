// Initialisation in steps that a table lists, each with what undoes it. Nothing is wrong here.
#include "lantern.h"

#define __FILENUMBER 'PNPF'

#pragma NDIS_INIT_FUNCTION(DriverEntry)

NDIS_HANDLE LanternFilterHandle;
NDIS_HANDLE LanternDeviceHandle;
NDIS_SPIN_LOCK LanternListLock;
LIST_ENTRY LanternModules;
LONG LanternDebugLevel = 1;

static NDIS_STATUS StartLists(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(DriverObject);
    UNREFERENCED_PARAMETER(RegistryPath);
    NdisAllocateSpinLock(&LanternListLock);
    InitializeListHead(&LanternModules);
    return NDIS_STATUS_SUCCESS;
}

static VOID StopLists(VOID)
{
    FILTER_ASSERT(IsListEmpty(&LanternModules));
    NdisFreeSpinLock(&LanternListLock);
}

static NDIS_STATUS StartFilter(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NDIS_FILTER_DRIVER_CHARACTERISTICS Chars;
    NDIS_STRING ServiceName = RTL_CONSTANT_STRING(LANTERN_SERVICE_NAME);
    NDIS_STRING UniqueName = RTL_CONSTANT_STRING(LANTERN_UNIQUE_NAME);
    NDIS_STRING FriendlyName = RTL_CONSTANT_STRING(LANTERN_FRIENDLY_NAME);

    UNREFERENCED_PARAMETER(RegistryPath);

    NdisZeroMemory(&Chars, sizeof(Chars));
    Chars.Header.Type = NDIS_OBJECT_TYPE_FILTER_DRIVER_CHARACTERISTICS;
    Chars.Header.Size = sizeof(NDIS_FILTER_DRIVER_CHARACTERISTICS);
#if NDIS_SUPPORT_NDIS61
    Chars.Header.Revision = NDIS_FILTER_CHARACTERISTICS_REVISION_2;
#else
    Chars.Header.Revision = NDIS_FILTER_CHARACTERISTICS_REVISION_1;
#endif
    Chars.MajorNdisVersion = 6;
    Chars.MinorNdisVersion = 30;
    Chars.FriendlyName = FriendlyName;
    Chars.UniqueName = UniqueName;
    Chars.ServiceName = ServiceName;
    Chars.SetOptionsHandler = FilterRegisterOptions;
    Chars.AttachHandler = FilterAttach;
    Chars.DetachHandler = FilterDetach;
    Chars.RestartHandler = FilterRestart;
    Chars.PauseHandler = FilterPause;
    Chars.SendNetBufferListsHandler = FilterSendNetBufferLists;

    DriverObject->DriverUnload = FilterUnload;
    return NdisFRegisterFilterDriver(DriverObject, (NDIS_HANDLE)&LanternModules, &Chars, &LanternFilterHandle);
}

static VOID StopFilter(VOID)
{
    NdisFDeregisterFilterDriver(LanternFilterHandle);
}

static const STEP Steps[] = {
    {"lists", StartLists, StopLists},
    {"pools", LanternCreatePools, LanternDeletePools},
    {"filter", StartFilter, StopFilter},
    {"device", LanternCreateDevice, LanternDeleteDevice},
};

NTSTATUS
DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NDIS_STATUS Status = NDIS_STATUS_SUCCESS;
    ULONG Done;

    if (NdisGetVersion() < NDIS_RUNTIME_VERSION_60)
        return NDIS_STATUS_UNSUPPORTED_REVISION;

    for (Done = 0; Done < ARRAYSIZE(Steps); ++Done) {
        Status = Steps[Done].Start(DriverObject, RegistryPath);
        if (Status != NDIS_STATUS_SUCCESS) {
            DEBUGP(0, "%s failed: 0x%08x\n", Steps[Done].Name, Status);
            break;
        }
    }

    if (Status != NDIS_STATUS_SUCCESS)
        while (Done-- > 0)
            Steps[Done].Stop();
    return Status;
}

VOID FilterUnload(PDRIVER_OBJECT DriverObject)
{
    ULONG Left = ARRAYSIZE(Steps);

    UNREFERENCED_PARAMETER(DriverObject);
    while (Left-- > 0)
        Steps[Left].Stop();
}
