// All of the initialisation in one function, left by 'break'. The framework's part is right; what the tracing that was
// added last forgets is not.
#include "turnpike.h"
#include "trace.h"
#include "driver.tmh"

DRIVER_INITIALIZE DriverEntry;
EVT_WDF_DRIVER_UNLOAD TpkUnload;

#ifdef ALLOC_PRAGMA
#pragma alloc_text(INIT, DriverEntry)
#pragma alloc_text(PAGE, TpkUnload)
#endif

static HANDLE EngineHandle, InjectionV4, InjectionV6;
static UINT32 CalloutV4, CalloutV6;
static DEVICE_OBJECT *FilterDevice;
static TPK_WORKER Worker;
static KSPIN_LOCK QueueLock;
static LIST_ENTRY Queue;
static BOOLEAN Transaction = FALSE;

_Use_decl_annotations_
NTSTATUS
DriverEntry(DRIVER_OBJECT *DriverObject, UNICODE_STRING *RegistryPath)
{
    NTSTATUS Status = STATUS_UNSUCCESSFUL;
    WDF_DRIVER_CONFIG Config;
    WDFDRIVER Driver;
    PWDFDEVICE_INIT Init = NULL;
    WDFDEVICE Device;
    UNICODE_STRING DeviceName = RTL_CONSTANT_STRING(L"\\Device\\Turnpike");
    FWPM_SESSION Session = {0};
    FWPM_PROVIDER Provider = {0};
    FWPM_SUBLAYER SubLayer = {0};
    FWPS_CALLOUT Callout = {0};
    FWPM_CALLOUT ManagedCallout = {0};
    FWPM_FILTER Filter = {0};
    FWPM_FILTER_CONDITION Condition[2] = {0};
    BOOLEAN Started = FALSE;

    WPP_INIT_TRACING(DriverObject, RegistryPath);

    ExInitializeDriverRuntime(DrvRtPoolNxOptIn);

    do {
        WDF_DRIVER_CONFIG_INIT(&Config, WDF_NO_EVENT_CALLBACK);
        Config.DriverInitFlags |= WdfDriverInitNonPnpDriver;
        Config.EvtDriverUnload = TpkUnload;
        Config.DriverPoolTag = TPK_TAG;

        Status = WdfDriverCreate(DriverObject, RegistryPath, WDF_NO_OBJECT_ATTRIBUTES, &Config, &Driver);
        BREAK_ON_FAILURE(Status);

        Init = WdfControlDeviceInitAllocate(Driver, &SDDL_DEVOBJ_KERNEL_ONLY);
        if (!Init) {
            Status = STATUS_INSUFFICIENT_RESOURCES;
            break;
        }
        WdfDeviceInitSetDeviceType(Init, FILE_DEVICE_NETWORK);
        WdfDeviceInitSetCharacteristics(Init, FILE_DEVICE_SECURE_OPEN, FALSE);
        Status = WdfDeviceInitAssignName(Init, &DeviceName);
        BREAK_ON_FAILURE(Status);
        Status = WdfDeviceCreate(&Init, WDF_NO_OBJECT_ATTRIBUTES, &Device);
        if (!NT_SUCCESS(Status)) {
            WdfDeviceInitFree(Init);
            break;
        }
        WdfControlFinishInitializing(Device);
        FilterDevice = WdfDeviceWdmGetDeviceObject(Device);

        InitializeListHead(&Queue);
        KeInitializeSpinLock(&QueueLock);

        Status = FwpsInjectionHandleCreate(AF_INET, FWPS_INJECTION_TYPE_TRANSPORT, &InjectionV4);
        BREAK_ON_FAILURE(Status);
        Status = FwpsInjectionHandleCreate(AF_INET6, FWPS_INJECTION_TYPE_TRANSPORT, &InjectionV6);
        BREAK_ON_FAILURE(Status);

        Session.flags = FWPM_SESSION_FLAG_DYNAMIC;
        Status = FwpmEngineOpen(NULL, RPC_C_AUTHN_WINNT, NULL, &Session, &EngineHandle);
        BREAK_ON_FAILURE(Status);
        Status = FwpmTransactionBegin(EngineHandle, 0);
        BREAK_ON_FAILURE(Status);
        Transaction = TRUE;

        Provider.providerKey = TPK_PROVIDER;
        Provider.displayData.name = L"Turnpike";
        Status = FwpmProviderAdd(EngineHandle, &Provider, NULL);
        if (Status != STATUS_FWP_ALREADY_EXISTS) {
            BREAK_ON_FAILURE(Status);
        }

        SubLayer.subLayerKey = TPK_SUBLAYER;
        SubLayer.providerKey = (GUID *)&TPK_PROVIDER;
        SubLayer.displayData.name = L"Turnpike sub-layer";
        SubLayer.weight = FWP_EMPTY;
        Status = FwpmSubLayerAdd(EngineHandle, &SubLayer, NULL);
        BREAK_ON_FAILURE(Status);

        Callout.calloutKey = TPK_CONNECT_V4;
        Callout.classifyFn = TpkClassify;
        Callout.notifyFn = TpkNotify;
        Callout.flowDeleteFn = TpkFlowDelete;
        Status = FwpsCalloutRegister(FilterDevice, &Callout, &CalloutV4);
        BREAK_ON_FAILURE(Status);

        ManagedCallout.calloutKey = TPK_CONNECT_V4;
        ManagedCallout.displayData.name = L"Turnpike connect, IPv4";
        ManagedCallout.applicableLayer = FWPM_LAYER_ALE_AUTH_CONNECT_V4;
        Status = FwpmCalloutAdd(EngineHandle, &ManagedCallout, NULL, NULL);
        BREAK_ON_FAILURE(Status);

        Callout.calloutKey = TPK_CONNECT_V6;
        Status = FwpsCalloutRegister(FilterDevice, &Callout, &CalloutV6);
        BREAK_ON_FAILURE(Status);

        Filter.layerKey = FWPM_LAYER_ALE_AUTH_CONNECT_V4;
        Filter.displayData.name = L"Turnpike filter";
        Filter.action.type = FWP_ACTION_CALLOUT_TERMINATING;
        Filter.action.calloutKey = TPK_CONNECT_V4;
        Filter.subLayerKey = TPK_SUBLAYER;
        Filter.weight.type = FWP_EMPTY;
        Filter.filterCondition = Condition;
        Condition[0].fieldKey = FWPM_CONDITION_IP_PROTOCOL;
        Condition[0].matchType = FWP_MATCH_EQUAL;
        Condition[0].conditionValue.type = FWP_UINT8;
        Condition[0].conditionValue.uint8 = 6;
        Filter.numFilterConditions = 1;
        Status = FwpmFilterAdd(EngineHandle, &Filter, NULL, NULL);
        BREAK_ON_FAILURE(Status);

        Status = FwpmTransactionCommit(EngineHandle);
        BREAK_ON_FAILURE(Status);
        Transaction = FALSE;

        Status = TpkStartWorker(&Worker);
        BREAK_ON_FAILURE(Status);

        Started = TRUE;
#pragma warning(suppress: 4127)
    } while (FALSE);

    if (!Started) {
        if (Transaction) {
            FwpmTransactionAbort(EngineHandle);
            _Analysis_assume_lock_not_held_(EngineHandle);
        }
        if (CalloutV6)
            FwpsCalloutUnregisterById(CalloutV6);
        if (CalloutV4)
            FwpsCalloutUnregisterById(CalloutV4);
        if (EngineHandle)
            FwpmEngineClose(EngineHandle);
        if (InjectionV6)
            FwpsInjectionHandleDestroy(InjectionV6);
        if (InjectionV4)
            FwpsInjectionHandleDestroy(InjectionV4);
        if (FilterDevice) {
            WPP_CLEANUP(DriverObject);
        }
    }
    // planted: driverentry-wpp-not-cleaned-up-on-failure
    return Status;
}

_Use_decl_annotations_
VOID TpkUnload(WDFDRIVER DriverObject)
{
    PAGED_CODE();

    TpkStopWorker(&Worker);
    FwpsCalloutUnregisterById(CalloutV6);
    FwpsCalloutUnregisterById(CalloutV4);
    FwpmEngineClose(EngineHandle);
    FwpsInjectionHandleDestroy(InjectionV6);
    FwpsInjectionHandleDestroy(InjectionV4);
    WPP_CLEANUP(WdfDriverWdmGetDriverObject(DriverObject));
}
