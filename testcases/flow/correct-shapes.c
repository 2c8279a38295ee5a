// Cleaned up in every way that drivers clean up: nothing is said.
// check: driverentry-wpp-not-cleaned-up-on-failure
#include <ntddk.h>
#include <driverentry_wpp.h>

NTSTATUS StartQueues(VOID);
NTSTATUS StartTimers(PDRIVER_OBJECT);
DRIVER_UNLOAD Unload;
typedef struct _EXTENSION {
    BOOLEAN Tracing;
    PVOID Buffer;
    PDEVICE_OBJECT Device;
    ULONG Stage;
} EXTENSION, *PEXTENSION;
static EXTENSION Global;
static ULONG Done;
static volatile LONG Live;
#define DONE_TRACING 1
#define DONE_DEVICE 2
#define DONE_LINK 4
enum { StageNone, StageTracing, StageDevice, StageLink };

// unload routine called on failure, before DriverUnload is set
VOID Unload(PDRIVER_OBJECT DriverObject)
{
    if (Global.Device)
        IoDeleteDevice(Global.Device);
    WPP_CLEANUP(DriverObject);
}
DRIVER_INITIALIZE E1;
NTSTATUS E1(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status;
    WPP_INIT_TRACING(DriverObject, RegistryPath);
    status = IoCreateDevice(DriverObject, 0, NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &Global.Device);
    DriverObject->DriverUnload = Unload;
    if (!NT_SUCCESS(status))
        goto fail;
    status = StartQueues();
    if (status < 0)
        goto fail;
    return status;
fail:
    DriverObject->DriverUnload(DriverObject);
    return status;
}

// bitmask cleanup in a helper
static VOID Cleanup(PDRIVER_OBJECT DriverObject)
{
    if (Done & DONE_LINK) {
        UNICODE_STRING n;
        RtlInitUnicodeString(&n, L"\\??\\x");
        IoDeleteSymbolicLink(&n);
        Done &= ~DONE_LINK;
    }
    if (Done & DONE_DEVICE) {
        IoDeleteDevice(DriverObject->DeviceObject);
        Done &= ~DONE_DEVICE;
    }
    if (Done & DONE_TRACING) {
        WPP_CLEANUP(DriverObject);
        Done &= ~DONE_TRACING;
    }
}
DRIVER_INITIALIZE E2;
NTSTATUS E2(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status;
    PDEVICE_OBJECT dev;
    UNICODE_STRING n, l;
    WPP_INIT_TRACING(DriverObject, RegistryPath);
    Done |= DONE_TRACING;
    RtlInitUnicodeString(&n, L"\\Device\\x");
    RtlInitUnicodeString(&l, L"\\??\\x");
    status = IoCreateDevice(DriverObject, 0, &n, FILE_DEVICE_UNKNOWN, 0, FALSE, &dev);
    if (!NT_SUCCESS(status)) {
        Cleanup(DriverObject);
        return status;
    }
    Done |= DONE_DEVICE;
    status = IoCreateSymbolicLink(&l, &n);
    if (!NT_SUCCESS(status)) {
        Cleanup(DriverObject);
        return status;
    }
    Done |= DONE_LINK;
    status = StartQueues();
    if (!NT_SUCCESS(status))
        Cleanup(DriverObject);
    return status;
}

// stage switch with fallthrough
static VOID UndoTo(PDRIVER_OBJECT DriverObject, int Stage)
{
    switch (Stage) {
    case StageLink: {
        UNICODE_STRING l;
        RtlInitUnicodeString(&l, L"\\??\\x");
        IoDeleteSymbolicLink(&l);
    }
    case StageDevice:
        IoDeleteDevice(DriverObject->DeviceObject);
    case StageTracing:
        WPP_CLEANUP(DriverObject);
    case StageNone:
        break;
    }
}
DRIVER_INITIALIZE E3;
NTSTATUS E3(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status;
    int stage = StageNone;
    UNICODE_STRING n, l;
    PDEVICE_OBJECT dev;
    RtlInitUnicodeString(&n, L"\\Device\\x");
    RtlInitUnicodeString(&l, L"\\??\\x");
    WPP_INIT_TRACING(DriverObject, RegistryPath);
    stage = StageTracing;
    do {
        status = IoCreateDevice(DriverObject, 0, &n, FILE_DEVICE_UNKNOWN, 0, FALSE, &dev);
        if (!NT_SUCCESS(status))
            break;
        stage++;
        status = IoCreateSymbolicLink(&l, &n);
        if (!NT_SUCCESS(status))
            break;
        stage = StageLink;
        status = StartQueues();
    } while (0);
    if (!NT_SUCCESS(status))
        UndoTo(DriverObject, stage);
    return status;
}

// SEH finally with success flag
DRIVER_INITIALIZE E4;
NTSTATUS E4(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status = STATUS_UNSUCCESSFUL;
    BOOLEAN ok = FALSE;
    PDEVICE_OBJECT dev = NULL;
    __try {
        WPP_INIT_TRACING(DriverObject, RegistryPath);
        status = IoCreateDevice(DriverObject, 0, NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &dev);
        if (!NT_SUCCESS(status))
            __leave;
        __try {
            status = StartQueues();
            if (!NT_SUCCESS(status))
                return status;
            status = StartTimers(DriverObject);
            if (!NT_SUCCESS(status))
                __leave;
        } __finally {
            if (AbnormalTermination())
                KdPrint(("left"));
        }
        if (!NT_SUCCESS(status))
            __leave;
        ok = TRUE;
    } __finally {
        if (!ok) {
            if (dev)
                IoDeleteDevice(dev);
            WPP_CLEANUP(DriverObject);
        }
    }
    return status;
}

// optional step: status reset deliberately
DRIVER_INITIALIZE E5;
NTSTATUS E5(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status;
    WPP_INIT_TRACING(DriverObject, RegistryPath);
    status = StartQueues();
    if (!NT_SUCCESS(status)) {
        KdPrint(("optional"));
        status = STATUS_SUCCESS;
    }
    return status;
}

// nested ifs, success at the innermost
DRIVER_INITIALIZE E6;
NTSTATUS E6(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status;
    PDEVICE_OBJECT dev;
    UNICODE_STRING n, l;
    RtlInitUnicodeString(&n, L"\\Device\\x");
    RtlInitUnicodeString(&l, L"\\??\\x");
    WPP_INIT_TRACING(DriverObject, RegistryPath);
    status = IoCreateDevice(DriverObject, 0, &n, FILE_DEVICE_UNKNOWN, 0, FALSE, &dev);
    if (NT_SUCCESS(status)) {
        status = IoCreateSymbolicLink(&l, &n);
        if (NT_SUCCESS(status)) {
            status = PsSetCreateProcessNotifyRoutine(NULL, FALSE);
            if (NT_SUCCESS(status)) {
                return STATUS_SUCCESS;
            }
            IoDeleteSymbolicLink(&l);
        }
        IoDeleteDevice(dev);
    }
    WPP_CLEANUP(DriverObject);
    return status;
}

// retry loop
DRIVER_INITIALIZE E7;
NTSTATUS E7(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status;
    ULONG tries = 0;
    LARGE_INTEGER t;
    WPP_INIT_TRACING(DriverObject, RegistryPath);
    t.QuadPart = -10000;
    do {
        status = IoCreateDevice(DriverObject, 0, NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, NULL);
        if (NT_SUCCESS(status))
            break;
        KeDelayExecutionThread(KernelMode, FALSE, &t);
    } while (++tries < 10);
    if (!NT_SUCCESS(status)) {
        WPP_CLEANUP(DriverObject);
    }
    return status;
}

// ternary return, comma
DRIVER_INITIALIZE E8;
NTSTATUS E8(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status;
    WPP_INIT_TRACING(DriverObject, RegistryPath);
    return NT_SUCCESS(status = StartQueues()) ? STATUS_SUCCESS : (Unload(DriverObject), status);
}

// cleanup via an interlocked flag
static VOID StopOnce(PDRIVER_OBJECT DriverObject)
{
    if (InterlockedExchange(&Live, 0)) {
        WPP_CLEANUP(DriverObject);
    }
}
DRIVER_INITIALIZE E9;
NTSTATUS E9(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status;
    WPP_INIT_TRACING(DriverObject, RegistryPath);
    InterlockedExchange(&Live, 1);
    status = StartQueues();
    if (!NT_SUCCESS(status))
        StopOnce(DriverObject);
    return status;
}

// flag in device extension
DRIVER_INITIALIZE E10;
NTSTATUS E10(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status;
    PDEVICE_OBJECT dev = NULL;
    PEXTENSION ext = NULL;
    status = IoCreateDevice(DriverObject, sizeof(EXTENSION), NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &dev);
    if (!NT_SUCCESS(status))
        return status;
    ext = (PEXTENSION)dev->DeviceExtension;
    RtlZeroMemory(ext, sizeof(*ext));
    WPP_INIT_TRACING(DriverObject, RegistryPath);
    ext->Tracing = TRUE;
    ext->Buffer = ExAllocatePoolWithTag(NonPagedPool, 100, 'x');
    if (!ext->Buffer) {
        status = STATUS_INSUFFICIENT_RESOURCES;
        goto out;
    }
    status = IoCreateSymbolicLink(RegistryPath, RegistryPath);
out:
    if (!NT_SUCCESS(status)) {
        if (ext->Tracing) {
            WPP_CLEANUP(DriverObject);
            ext->Tracing = FALSE;
        }
        if (ext->Buffer)
            ExFreePool(ext->Buffer);
        IoDeleteDevice(dev);
    }
    return status;
}
