// Callbacks of every kind, undone by the unload routine, which a failing entry calls itself. The service's key is kept
// by its pointer, though.
#include "sentry.h"

DRIVER_INITIALIZE DriverEntry;
DRIVER_UNLOAD SentryUnload;
_Dispatch_type_(IRP_MJ_CREATE) _Dispatch_type_(IRP_MJ_CLOSE) DRIVER_DISPATCH SentryCreateClose;
_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH SentryControl;

#pragma alloc_text(INIT, DriverEntry)

SENTRY_GLOBALS g_Sentry = { 0 };

static NTSTATUS FindKernelBase(PDRIVER_OBJECT DriverObject)
{
    PLDR_DATA_TABLE_ENTRY Self = (PLDR_DATA_TABLE_ENTRY)DriverObject->DriverSection;
    PRTL_PROCESS_MODULE_INFORMATION Modules;
    ULONG Needed = 0;
    NTSTATUS Status;

    // PsSet…NotifyRoutineEx refuses images that were not linked with /INTEGRITYCHECK
    Self->Flags |= 0x20;

    Status = ZwQuerySystemInformation(SystemModuleInformation_, NULL, 0, &Needed);
    if (Status != STATUS_INFO_LENGTH_MISMATCH)
        return NT_SUCCESS(Status) ? STATUS_UNSUCCESSFUL : Status;
    Modules = ExAllocatePoolWithTag(PagedPool, Needed, 'rtnS');
    if (!Modules)
        return STATUS_NO_MEMORY;
    Status = ZwQuerySystemInformation(SystemModuleInformation_, Modules, Needed, NULL);
    if (NT_SUCCESS(Status))
        g_Sentry.KernelBase = Modules[0].ImageBase;
    ExFreePool(Modules);
    return Status;
}

static NTSTATUS RegisterObjectCallbacks(void)
{
    OB_OPERATION_REGISTRATION Operations[2];
    OB_CALLBACK_REGISTRATION Registration;

    RtlZeroMemory(Operations, sizeof(Operations));
    Operations[0].ObjectType = PsProcessType;
    Operations[0].Operations = OB_OPERATION_HANDLE_CREATE | OB_OPERATION_HANDLE_DUPLICATE;
    Operations[0].PreOperation = SentryPreOpen;
    Operations[1] = Operations[0];
    Operations[1].ObjectType = PsThreadType;

    RtlZeroMemory(&Registration, sizeof(Registration));
    Registration.Version = ObGetFilterVersion();
    Registration.OperationRegistrationCount = ARRAYSIZE(Operations);
    RtlInitUnicodeString(&Registration.Altitude, SENTRY_ALTITUDE);
    Registration.OperationRegistration = Operations;
    return ObRegisterCallbacks(&Registration, &g_Sentry.ObHandle);
}

NTSTATUS DriverEntry(_In_ PDRIVER_OBJECT DriverObject, _In_ PUNICODE_STRING RegistryPath)
{
    UNICODE_STRING Device = RTL_CONSTANT_STRING(SENTRY_DEVICE);
    UNICODE_STRING Link = RTL_CONSTANT_STRING(SENTRY_LINK);
    UNICODE_STRING Altitude = RTL_CONSTANT_STRING(SENTRY_ALTITUDE);
    UNICODE_STRING Routine;
    NTSTATUS Status;

    LogInfo("loading %wZ", RegistryPath);
    // planted: driverentry-registry-path-kept
    g_Sentry.ServiceKey = *RegistryPath;

    RtlInitUnicodeString(&Routine, L"ZwQueryInformationProcess");
    g_Sentry.QueryProcess = (QUERY_INFO_PROCESS)MmGetSystemRoutineAddress(&Routine);
    if (!g_Sentry.QueryProcess) {
        LogError("no %wZ", &Routine);
        return STATUS_PROCEDURE_NOT_FOUND;
    }

    DriverObject->DriverUnload = SentryUnload;
    DriverObject->MajorFunction[IRP_MJ_CREATE] = DriverObject->MajorFunction[IRP_MJ_CLOSE] = SentryCreateClose;
    DriverObject->MajorFunction[IRP_MJ_DEVICE_CONTROL] = SentryControl;

    if (!NT_SUCCESS(Status = FindKernelBase(DriverObject))) {
        LogError("FindKernelBase: %08X", Status);
        goto Failed;
    }
    if (!NT_SUCCESS(Status = IoCreateDevice(DriverObject, 0, &Device, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN,
                                            FALSE, &g_Sentry.Device))) {
        LogError("IoCreateDevice: %08X", Status);
        goto Failed;
    }
    g_Sentry.Device->Flags |= DO_BUFFERED_IO;
    if (!NT_SUCCESS(Status = IoCreateSymbolicLink(&Link, &Device)))
        goto Failed;
    g_Sentry.LinkMade = TRUE;

    if (!NT_SUCCESS(Status = PsSetCreateProcessNotifyRoutineEx(SentryOnProcess, FALSE)))
        goto Failed;
    g_Sentry.ProcessNotify = TRUE;
    if (!NT_SUCCESS(Status = PsSetCreateThreadNotifyRoutine(SentryOnThread)))
        goto Failed;
    g_Sentry.ThreadNotify = TRUE;
    if (!NT_SUCCESS(Status = PsSetLoadImageNotifyRoutine(SentryOnImage)))
        goto Failed;
    g_Sentry.ImageNotify = TRUE;
    if (!NT_SUCCESS(Status = RegisterObjectCallbacks()))
        goto Failed;
    if (!NT_SUCCESS(Status = CmRegisterCallbackEx(SentryOnRegistry, &Altitude, DriverObject, NULL,
                                                  &g_Sentry.RegCookie, NULL)))
        goto Failed;
    g_Sentry.RegNotify = TRUE;

    g_Sentry.Device->Flags &= ~DO_DEVICE_INITIALIZING;
    return STATUS_SUCCESS;

Failed:
    SentryUnload(DriverObject);
    return Status;
}

VOID SentryUnload(_In_ PDRIVER_OBJECT DriverObject)
{
    UNICODE_STRING Link = RTL_CONSTANT_STRING(SENTRY_LINK);

    if (g_Sentry.RegNotify) CmUnRegisterCallback(g_Sentry.RegCookie);
    if (g_Sentry.ObHandle) ObUnRegisterCallbacks(g_Sentry.ObHandle);
    if (g_Sentry.ImageNotify) PsRemoveLoadImageNotifyRoutine(SentryOnImage);
    if (g_Sentry.ThreadNotify) PsRemoveCreateThreadNotifyRoutine(SentryOnThread);
    if (g_Sentry.ProcessNotify) PsSetCreateProcessNotifyRoutineEx(SentryOnProcess, TRUE);
    if (g_Sentry.LinkMade) IoDeleteSymbolicLink(&Link);
    if (DriverObject->DeviceObject) IoDeleteDevice(DriverObject->DeviceObject);
}
