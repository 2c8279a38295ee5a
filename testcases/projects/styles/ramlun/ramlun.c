// Initialisation of the virtual disk adapter, with the registry in one query table. Nothing is wrong here.
#include "ramlun.h"

#pragma warning(push)
#pragma warning(disable : 4204)

#ifdef ALLOC_PRAGMA
#pragma alloc_text(INIT, DriverEntry)
#endif

RL_DRIVER RlDriver;
PRL_DRIVER pRlDriver = NULL;

#ifdef RL_UNLOAD
static PDRIVER_UNLOAD RlPortUnload;
DRIVER_UNLOAD RlUnload;
#endif

ULONG
DriverEntry(
    _In_ PVOID DriverObject,
    _In_ PVOID RegistryPath
    )
{
    NTSTATUS status = STATUS_SUCCESS;
    VIRTUAL_HW_INITIALIZATION_DATA hwInitData;

    /* the crash dump stack has no registry path for us */
    pRlDriver = &RlDriver;
    RtlZeroMemory(pRlDriver, sizeof(RL_DRIVER));
    pRlDriver->DriverObject = DriverObject;
    KeInitializeSpinLock(&pRlDriver->Lock);
    InitializeListHead(&pRlDriver->Adapters);

    pRlDriver->Config.Vendor.Buffer = pRlDriver->Config.VendorBuffer;
    pRlDriver->Config.Vendor.MaximumLength = sizeof(pRlDriver->Config.VendorBuffer);
    if (RegistryPath != NULL)
        RlReadConfig(RegistryPath, &pRlDriver->Config);
    if (pRlDriver->Config.Luns > RL_MAX_LUNS)
        pRlDriver->Config.Luns = RL_MAX_LUNS;

    RtlZeroMemory(&hwInitData, sizeof(VIRTUAL_HW_INITIALIZATION_DATA));
    hwInitData.HwInitializationDataSize = sizeof(VIRTUAL_HW_INITIALIZATION_DATA);
    hwInitData.HwInitialize = RlHwInitialize;
    hwInitData.HwStartIo = RlHwStartIo;
    hwInitData.HwBuildIo = RlHwBuildIo;
    hwInitData.HwFindAdapter = RlHwFindAdapter;
    hwInitData.HwResetBus = RlHwResetBus;
    hwInitData.HwAdapterControl = RlHwAdapterControl;
    hwInitData.HwFreeAdapterResources = RlHwFreeAdapterResources;
    hwInitData.AdapterInterfaceType = Internal;
    hwInitData.MultipleRequestPerLu = TRUE;
    hwInitData.PortVersionFlags = 0;
    hwInitData.DeviceExtensionSize = 512;
    hwInitData.SpecificLuExtensionSize = 64;
    hwInitData.SrbExtensionSize = 128 + sizeof(WMIB_DISPATCH) * 0;

    status = StorPortInitialize(DriverObject, RegistryPath, (PHW_INITIALIZATION_DATA)&hwInitData, NULL);
    if (STATUS_SUCCESS != status)
        goto Done;

#ifdef RL_UNLOAD
    RlPortUnload = ((PDRIVER_OBJECT)DriverObject)->DriverUnload;
    ((PDRIVER_OBJECT)DriverObject)->DriverUnload = RlUnload;
#endif

Done:
    KdPrint(("ramlun: %x\n", status));
    return status;
}

VOID RlReadConfig(_In_ PVOID Argument2, _Out_ PRL_CONFIG Config)
{
    PUNICODE_STRING RegistryPath = (PUNICODE_STRING)Argument2;
    RTL_QUERY_REGISTRY_TABLE QueryTable[] = {
        {NULL, RTL_QUERY_REGISTRY_SUBKEY | RTL_QUERY_REGISTRY_REQUIRED, L"Parameters", NULL, 0, NULL, 0},
        {NULL, RTL_QUERY_REGISTRY_DIRECT, L"DiskMegabytes", &Config->DiskMegabytes, REG_DWORD, NULL, sizeof(ULONG)},
        {NULL, RTL_QUERY_REGISTRY_DIRECT, L"Luns", &Config->Luns, REG_DWORD, NULL, sizeof(ULONG)},
        {NULL, RTL_QUERY_REGISTRY_DIRECT, L"Vendor", &Config->Vendor, REG_SZ, L"RAMLUN", 0},
        {NULL, 0, NULL, NULL, 0, NULL, 0},
    };
    NTSTATUS status;
    PWCHAR Path;

    Path = ExAllocatePoolWithTag(PagedPool, RegistryPath->Length + sizeof(WCHAR), RL_TAG);
    if (Path == NULL)
        return;
    RtlZeroMemory(Path, RegistryPath->Length + sizeof(WCHAR));
    RtlMoveMemory(Path, RegistryPath->Buffer, RegistryPath->Length);
    status = RtlQueryRegistryValues(RTL_REGISTRY_ABSOLUTE | RTL_REGISTRY_OPTIONAL, Path, QueryTable, NULL, NULL);
    if (!NT_SUCCESS(status)) {
        Config->DiskMegabytes = 64;
        Config->Luns = 1;
    }
    ExFreePoolWithTag(Path, RL_TAG);
}
#pragma warning(pop)
