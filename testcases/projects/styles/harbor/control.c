// The devices that the service opens.
#include "harbor.h"
#include <wdmsec.h>

NTSTATUS HbrControlCreate(PDRIVER_OBJECT DriverObject, HBR_CONTROL *Control, const GUID *Class)
{
    ENTER();

    UNICODE_STRING Sddl;

    Control->Name.Buffer = Control->Buffer;
    Control->Name.MaximumLength = sizeof Control->Buffer;
    Result = RtlUnicodeStringPrintf(&Control->Name, L"\\Device\\Harbor.%lu", (ULONG)Control->Type);
    if (!NT_SUCCESS(Result))
        RETURN(Result);
    RtlInitUnicodeString(&Sddl, L"D:P(A;;GA;;;SY)(A;;GA;;;BA)");
    Result = IoCreateDeviceSecure(DriverObject, 0, &Control->Name, Control->Type, FILE_DEVICE_SECURE_OPEN, FALSE,
                                  &Sddl, Class, &Control->Device);

    LEAVE("Name=\"%wZ\"", &Control->Name);
}

VOID HbrControlDelete(HBR_CONTROL *Control)
{
    if (Control->Device != 0)
        IoDeleteDevice(Control->Device);
    Control->Device = 0;
}

NTSTATUS HbrMupRegister(HBR_CONTROL *Control, PHANDLE Mup)
{
    ENTER();
    Result = FsRtlRegisterUncProviderEx(Mup, &Control->Name, Control->Device, 0);
    LEAVE("Name=\"%wZ\"", &Control->Name);
}

NTSTATUS HbrDispatch(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    ENTER_NONPAGED();
    UNREFERENCED_PARAMETER(DeviceObject);
    Irp->IoStatus.Status = Result = STATUS_NOT_IMPLEMENTED;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    LEAVE("%s", "");
}
