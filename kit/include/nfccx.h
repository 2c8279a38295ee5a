// The near-field class extension. The project's own stand-in. Source: learn.microsoft.com/windows-hardware/drivers/ddi/nfccx
#pragma once

#ifdef __cplusplus
extern "C" {
#endif
typedef enum _NFC_CX_POWER_IDLE_TYPE { NfcCxPowerIdleAlwaysOn, NfcCxPowerIdleDefault } NFC_CX_POWER_IDLE_TYPE;
typedef VOID EVT_NFC_CX_WRITE_NCI_PACKET(WDFDEVICE Device, WDFREQUEST Request);
typedef EVT_NFC_CX_WRITE_NCI_PACKET *PFN_NFC_CX_WRITE_NCI_PACKET;
typedef VOID EVT_NFC_CX_DEVICE_IO_CONTROL(WDFDEVICE Device, WDFREQUEST Request, size_t OutputBufferLength, size_t InputBufferLength, ULONG IoControlCode);
typedef EVT_NFC_CX_DEVICE_IO_CONTROL *PFN_NFC_CX_DEVICE_IO_CONTROL;
NTSTATUS NfcCxDeviceInitialize(WDFDEVICE);
NTSTATUS NfcCxDeviceDeinitialize(WDFDEVICE);
NTSTATUS NfcCxNciReadNotification(WDFDEVICE, WDFMEMORY);
#ifdef __cplusplus
}
#endif
