// The port of a Unix character device, built by GCC. What its own functions return goes out as a status.
#include "minnow.h"

static minnow_queue_t queues[2] = { [0] = { .used = 0 } };
static PDEVICE_OBJECT control;

static void DDKAPI minnow_unload(PDRIVER_OBJECT drv UNUSED)
{
    UNICODE_STRING link = RTL_CONSTANT_STRING(L"\\DosDevices\\minnow");
    IoDeleteSymbolicLink(&link);
    if (control)
        IoDeleteDevice(control);
    for (size_t i = 0; i < sizeof queues / sizeof queues[0]; i++)
        minnow_queue_fini(&queues[i]);
}

static NTSTATUS DDKAPI minnow_ioctl(PDEVICE_OBJECT dev UNUSED, PIRP irp)
{
    __auto_type sp = IoGetCurrentIrpStackLocation(irp);
    NTSTATUS st = ({ sp->Parameters.DeviceIoControl.IoControlCode == 0 ? STATUS_SUCCESS : STATUS_INVALID_DEVICE_REQUEST; });

    irp->IoStatus.Status = st;
    irp->IoStatus.Information = 0;
    IoCompleteRequest(irp, IO_NO_INCREMENT);
    return st;
}

NTSTATUS DDKAPI INITCODE DriverEntry(PDRIVER_OBJECT, PUNICODE_STRING);

// planted: driverentry-missing-role-type
NTSTATUS DDKAPI DriverEntry(PDRIVER_OBJECT drv, PUNICODE_STRING path UNUSED)
{
    UNICODE_STRING name = RTL_CONSTANT_STRING(L"\\Device\\minnow");
    UNICODE_STRING link = RTL_CONSTANT_STRING(L"\\DosDevices\\minnow");
    NTSTATUS st;

    KDPRINT("%s", __func__);

    for (size_t i = 0; i < sizeof queues / sizeof queues[0]; i++) {
        int err = minnow_queue_init(&queues[i]);
        if (unlikely(err))
            // planted: driverentry-invalid-return-value
            return -1;
    }

    st = IoCreateDevice(drv, 0, &name, FILE_DEVICE_UNKNOWN, 0, FALSE, &control);
    if (unlikely(!NT_SUCCESS(st)))
        goto err_queues;

    st = IoCreateSymbolicLink(&link, &name);
    if (unlikely(!NT_SUCCESS(st)))
        goto err_device;

    drv->DriverUnload = minnow_unload;
    drv->MajorFunction[IRP_MJ_DEVICE_CONTROL] = minnow_ioctl;
    return STATUS_SUCCESS;

err_device:
    IoDeleteDevice(control);
err_queues:
    for (size_t i = 0; i < sizeof queues / sizeof queues[0]; i++)
        minnow_queue_fini(&queues[i]);
    return st;
}
