// A driver that logs through the library; its steps answer yes or no. Nothing is wrong here.
#include <ntddk.h>
#include "../lib/toolbelt.h"

DRIVER_INITIALIZE DriverEntry;
static DRIVER_UNLOAD ClientUnload;
static DRIVER_DISPATCH ClientDispatch;

#ifdef ALLOC_PRAGMA
#pragma alloc_text (INIT, DriverEntry)
#endif

#define SUCCEEDED_NT(s) (((LONG)(s)) >= 0)
#define CHECK(step, code) if (!(step)) { Status = (code); goto undo; }

static PTB_LOG Log;
static PDEVICE_OBJECT ControlDevice;

static BOOLEAN OpenLog(VOID)
{
    DECLARE_CONST_UNICODE_STRING(Name, L"client");
    return SUCCEEDED_NT(TbOpenLog(&Name, &Log)) ? TRUE : FALSE;
}

static BOOLEAN MakeDevice(PDRIVER_OBJECT Driver, NTSTATUS *Why)
{
    DECLARE_CONST_UNICODE_STRING(Name, L"\\Device\\ToolbeltClient");
    *Why = IoCreateDevice(Driver, 0, (PUNICODE_STRING)&Name, FILE_DEVICE_UNKNOWN, 0, FALSE, &ControlDevice);
    return SUCCEEDED_NT(*Why);
}

static VOID ClientCleanup(VOID)
{
    if (ControlDevice) IoDeleteDevice(ControlDevice), ControlDevice = NULL;
    TbCloseLog(Log);
    Log = NULL;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Registry)
{
    NTSTATUS Status, Why = STATUS_SUCCESS;
    int i;

    (void)Registry;
    CHECK(OpenLog(), STATUS_OPEN_FAILED);
    CHECK(MakeDevice(Driver, &Why), Why);
    for (i = 0; i < ARRAYSIZE(Driver->MajorFunction); ++i)
        Driver->MajorFunction[i] = ClientDispatch;
    Driver->DriverUnload = ClientUnload;
    TbWriteLog(Log, "up");
    return STATUS_SUCCESS;
undo:
    ClientCleanup();
    return Status;
}

static VOID ClientUnload(PDRIVER_OBJECT Driver)
{
    UNREFERENCED_PARAMETER(Driver);
    ClientCleanup();
}

static NTSTATUS ClientDispatch(PDEVICE_OBJECT Device, PIRP Irp)
{
    NTSTATUS Status = Device == ControlDevice ? STATUS_SUCCESS : STATUS_NO_SUCH_DEVICE;
    Irp->IoStatus.Status = Status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}
