// WDF: miniport drivers that use only the framework's miniport device. The project's own stand-in.
// Source: learn.microsoft.com/windows-hardware/drivers/ddi/wdfminiport
#pragma once
#include <wdf.h>

#ifdef __cplusplus
extern "C" {
#endif

NTSTATUS WdfDeviceMiniportCreate(WDFDRIVER, PWDF_OBJECT_ATTRIBUTES, PDEVICE_OBJECT DeviceObject, PDEVICE_OBJECT AttachedDeviceObject, PDEVICE_OBJECT Pdo, WDFDEVICE *Device);
VOID WdfDriverMiniportUnload(WDFDRIVER);

#ifdef __cplusplus
}
#endif
