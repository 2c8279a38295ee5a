// A driver whose DriverEntry a macro writes. A failing step in front of the flag leaves tracing on.
#include "sdk.h"
#include "trace.h"
#include "first.tmh"

static DRIVER_UNLOAD Unload;

SDK_DRIVER_ENTRY(Driver, Path)
{
    NTSTATUS Status;
    PDEVICE_OBJECT Device = NULL;
    BOOLEAN Tracing = FALSE;

    TRY(IoCreateDevice(Driver, 0, NULL, FILE_DEVICE_UNKNOWN, 0, TRUE, &Device));
    WPP_INIT_TRACING(Driver, Path);
    TRY(SdkReadOptions());
    Tracing = TRUE;
    Driver->DriverUnload = Unload;
    TRY(IoRegisterShutdownNotification(Device));
    return STATUS_SUCCESS;

Exit:
    if (Device)
        IoDeleteDevice(Device);
    if (Tracing)
        WPP_CLEANUP(Driver);
    // planted: driverentry-wpp-not-cleaned-up-on-failure
    return Status;
}

static VOID Unload(PDRIVER_OBJECT Driver)
{
    IoUnregisterShutdownNotification(Driver->DeviceObject);
    IoDeleteDevice(Driver->DeviceObject);
    SdkStop(Driver);
    WPP_CLEANUP(Driver);
}
