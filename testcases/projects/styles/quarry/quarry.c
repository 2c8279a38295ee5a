// A virtual adapter. Tracing is started for the port driver's object and forgotten when the port driver says no.
#define QRY_MAIN
#include "quarry.h"
#include "quarry.tmh"

#ifdef QRY_MAIN
QRY_DRIVER_INFO Globals;
PDRIVER_UNLOAD PortUnload;
#endif

static VOID QryUnload(PDRIVER_OBJECT Object)
{
    if (PortUnload)
        PortUnload(Object);
    ExFreePool(Globals.Parameters.Buffer);
    WPP_CLEANUP(Object);
}

ULONG
DriverEntry(
    _In_ PVOID DriverObject,
    _In_ PVOID RegistryPath
    )
{
    NTSTATUS Status = STATUS_SUCCESS;
    VIRTUAL_HW_INITIALIZATION_DATA Data;
    PUNICODE_STRING Path = (PUNICODE_STRING)RegistryPath;

    WPP_INIT_TRACING(DriverObject, RegistryPath);
    DoTraceMessage(QryGeneral, "loaded");

    RtlZeroMemory(&Globals, sizeof(Globals));
    KeInitializeSpinLock(&Globals.Lock);
    InitializeListHead(&Globals.Adapters);
    Globals.Object = (PDRIVER_OBJECT)DriverObject;

    Globals.Parameters.MaximumLength = Path->Length + 24;
    Globals.Parameters.Buffer = (PWSTR)ExAllocatePoolWithTag(PagedPool, Globals.Parameters.MaximumLength, 'yrQ');
    if (!Globals.Parameters.Buffer) {
        WPP_CLEANUP(DriverObject);
        return (ULONG)STATUS_INSUFFICIENT_RESOURCES;
    }
    RtlCopyUnicodeString(&Globals.Parameters, Path);
    RtlAppendUnicodeToString(&Globals.Parameters, L"\\Parameters");

    RtlZeroMemory(&Data, sizeof(Data));
    Data.HwInitializationDataSize = sizeof(VIRTUAL_HW_INITIALIZATION_DATA);
    Data.HwInitialize = QryInitialize;
    Data.HwBuildIo = QryBuildIo;
    Data.HwStartIo = QryStartIo;
    Data.HwFindAdapter = QryFindAdapter;
    Data.HwResetBus = QryResetBus;
    Data.HwAdapterControl = QryAdapterControl;
    Data.HwFreeAdapterResources = QryFree;
    Data.AdapterInterfaceType = Internal;
    Data.MultipleRequestPerLu = TRUE;
    Data.PortVersionFlags = 0;
    Data.DeviceExtensionSize = sizeof(QRY_EXTENSION);

    Status = StorPortInitialize(DriverObject, RegistryPath, (PHW_INITIALIZATION_DATA)&Data, NULL);
    if (STATUS_SUCCESS != Status) {
        ExFreePool(Globals.Parameters.Buffer);
    } else {
        PortUnload = Globals.Object->DriverUnload;
        Globals.Object->DriverUnload = QryUnload;
    }

    // planted: driverentry-wpp-not-cleaned-up-on-failure
    return Status;
}
