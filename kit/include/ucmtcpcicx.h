// The Type-C port controller class extension. The project's own stand-in. Source: learn.microsoft.com/windows-hardware/drivers/ddi/ucmtcpcidevice
#pragma once
#include <wdf.h>

#ifdef __cplusplus
extern "C" {
#endif
typedef struct UCMTCPCIPORTCONTROLLER__ *UCMTCPCIPORTCONTROLLER;
typedef struct _UCMTCPCI_DEVICE_CONFIG { ULONG Size; ULONG Flags; } UCMTCPCI_DEVICE_CONFIG, *PUCMTCPCI_DEVICE_CONFIG;
FORCEINLINE VOID UCMTCPCI_DEVICE_CONFIG_INIT(PUCMTCPCI_DEVICE_CONFIG Config) { KIT_WDF_INIT(UCMTCPCI_DEVICE_CONFIG, Config); }
NTSTATUS UcmTcpciDeviceInitInitialize(PWDFDEVICE_INIT);
NTSTATUS UcmTcpciDeviceInitialize(WDFDEVICE, PUCMTCPCI_DEVICE_CONFIG);
NTSTATUS UcmTcpciPortControllerStart(UCMTCPCIPORTCONTROLLER);
VOID UcmTcpciPortControllerStop(UCMTCPCIPORTCONTROLLER);
#ifdef __cplusplus
}
#endif
