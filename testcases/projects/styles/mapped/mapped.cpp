// A driver that nobody loads but something that maps it: there is no object, so it makes one. Nothing is passed to its
// entry, which nothing of the system would find or call rightly.
#include "kernel.hpp"

static PUNICODE_STRING where;

static NTSTATUS refuse(PDEVICE_OBJECT, PIRP irp)
{
    irp->IoStatus.Status = STATUS_NOT_SUPPORTED;
    IofCompleteRequest(irp, IO_NO_INCREMENT);
    return irp->IoStatus.Status;
}

static NTSTATUS real_entry(PDRIVER_OBJECT driver, PUNICODE_STRING path)
{
    auto status = STATUS_SUCCESS;
    UNICODE_STRING link = RTL_CONSTANT_STRING(L"\\DosDevices\\mapped"), name = RTL_CONSTANT_STRING(L"\\Device\\mapped");
    PDEVICE_OBJECT device = nullptr;

    status = IoCreateDevice(driver, 0, &name, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &device);
    if (status != STATUS_SUCCESS)
        return status;

    status = IoCreateSymbolicLink(&link, &name);
    if (status != STATUS_SUCCESS) {
        IoDeleteDevice(device);
        return status;
    }

    where = path;
    for (auto each = 0; each <= IRP_MJ_MAXIMUM_FUNCTION; each++)
        driver->MajorFunction[each] = refuse;
    driver->DriverUnload = nullptr;
    device->Flags &= ~DO_DEVICE_INITIALIZING;
    OUT("at %wZ", where);
    return status;
}

// planted: driverentry-wrong-signature, driverentry-missing-extern-c, driverentry-not-in-init-section
NTSTATUS DriverEntry()
{
    UNICODE_STRING name = RTL_CONSTANT_STRING(L"\\Driver\\mapped");
    auto status = IoCreateDriver(&name, &real_entry);
    OUT("made: 0x%08X", status);
    return status;
}
