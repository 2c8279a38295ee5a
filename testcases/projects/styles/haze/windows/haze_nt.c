// The entry over a module that knows no statuses: what the module said goes out as it is. The section is forgotten, too.
#include "haze_nt.h"

static struct haze_nt nt;

DRIVER_INITIALIZE DriverEntry;

static int host_start(void)
{
    if (!haze_supported()) {
        haze_error("not on this processor\n");
        return -1;
    }
    if (haze_start() < 0)
        return -1;
    return 0;
}

static VOID processor_came(PVOID context, PKE_PROCESSOR_CHANGE_NOTIFY_CONTEXT change, PNTSTATUS status)
{
    UNREFERENCED_PARAMETER(context);
    UNREFERENCED_PARAMETER(change);
    UNREFERENCED_PARAMETER(status);
}

// planted: driverentry-not-in-init-section
NTSTATUS DriverEntry(
        __in PDRIVER_OBJECT driver,
        __in PUNICODE_STRING path)
{
    UNICODE_STRING name, link;
    NTSTATUS status;
    int i, err;

    UNREFERENCED_PARAMETER(path);

    RtlInitUnicodeString(&name, L"\\Device\\haze");
    status = IoCreateDeviceSecure(driver, 0, &name, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE,
                                  &SDDL_DEVOBJ_SYS_ALL_ADM_ALL, (LPCGUID)&GUID_HAZE, &nt.device);
    if (!NT_SUCCESS(status)) {
        haze_error("no device: %x\n", status);
        return status;
    }

    for (i = 0; i < IRP_MJ_MAXIMUM_FUNCTION; i++)
        driver->MajorFunction[i] = haze_no_io;
    driver->MajorFunction[IRP_MJ_DEVICE_CONTROL] = haze_io;
    driver->DriverUnload = haze_unload;

    err = host_start();
    if (err < 0) {
        IoDeleteDevice(nt.device);
        // planted: driverentry-invalid-return-value
        return err;
    }

    nt.processors = KeRegisterProcessorChangeCallback(processor_came, NULL, 0);
    if (!nt.processors) {
        haze_stop();
        IoDeleteDevice(nt.device);
        return STATUS_UNSUCCESSFUL;
    }

    RtlInitUnicodeString(&link, L"\\DosDevices\\haze");
    status = IoCreateSymbolicLink(&link, &name);
    if (!NT_SUCCESS(status)) {
        KeDeregisterProcessorChangeCallback(nt.processors);
        haze_stop();
        IoDeleteDevice(nt.device);
    }
    return status;
}
