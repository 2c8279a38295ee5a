// Every call goes through a macro, and its status through a structure. Only the way out of a macro that returns forgets
// what was begun.
#include "fragile.h"
#include "fragile.tmh"

#ifdef ALLOC_PRAGMA
#pragma alloc_text(INIT, DriverEntry)
#endif

FRAGILE_GLOBALS Globals;

VOID FragileUnload(_In_ WDFDRIVER Driver)
{
    ExFreePoolWithTag(Globals.Table, 'garF');
    WPP_CLEANUP(WdfDriverWdmGetDriverObject(Driver));
}

NTSTATUS
DriverEntry(_In_ PDRIVER_OBJECT DriverObject, _In_ PUNICODE_STRING RegistryPath)
{
    CALL_RESULT Result = {STATUS_SUCCESS, "", 0};
    WDF_OBJECT_ATTRIBUTES Attributes;
    WDF_DRIVER_CONFIG Config;
    ULONG Count = 16;
    NTSTATUS Limits;

    WPP_INIT_TRACING(DriverObject, RegistryPath);
    TraceInfo("%wZ", RegistryPath);

    Limits = FragileReadLimits(RegistryPath, &Count);
    if (Limits == STATUS_OBJECT_NAME_NOT_FOUND)
        Limits = STATUS_SUCCESS;
    // planted: driverentry-wpp-not-cleaned-up-on-failure
    CHECK_STATUS(Limits);

    Globals.Table = ExAllocatePool2(POOL_FLAG_NON_PAGED, Count * sizeof(PVOID), 'garF');
    CHECK_NULL(Globals.Table, STATUS_INSUFFICIENT_RESOURCES);

    WDF_DRIVER_CONFIG_INIT(&Config, FragileDeviceAdd);
    Config.EvtDriverUnload = FragileUnload;
    IF_FAILED_GOTO(&Result,
                   WdfDriverCreate(DriverObject, RegistryPath, WDF_NO_OBJECT_ATTRIBUTES, &Config, &Globals.Driver), Fail);

    WDF_OBJECT_ATTRIBUTES_INIT(&Attributes);
    Attributes.ParentObject = Globals.Driver;
    IF_FAILED_GOTO(&Result, WdfCollectionCreate(&Attributes, &Globals.Devices), Fail);
    IF_FAILED_GOTO(&Result, WdfWaitLockCreate(&Attributes, &Globals.Lock), Fail);
    NT_VERIFY(NT_SUCCESS(Result.Status));
    return Result.Status;

Fail:
    if (Globals.Table) {
        ExFreePoolWithTag(Globals.Table, 'garF');
        Globals.Table = NULL;
    }
    WPP_CLEANUP(DriverObject);
    return Result.Status;
}
