// The near-field class extension. The project's own stand-in. Source: learn.microsoft.com/windows-hardware/drivers/ddi/nfccx
#pragma once
#include <wdf.h>

#ifdef __cplusplus
extern "C" {
#endif
typedef enum _NFC_CX_TRANSPORT_TYPE { NFC_CX_TRANSPORT_CUSTOM, NFC_CX_TRANSPORT_I2C, NFC_CX_TRANSPORT_SPI, NFC_CX_TRANSPORT_UART } NFC_CX_TRANSPORT_TYPE;
typedef enum _NFC_CX_SEQUENCE { SequencePreInit, SequenceInitComplete, SequencePreRfDiscStart, SequenceRfDiscStartComplete, SequencePreRfDiscStop, SequenceRfDiscStopComplete, SequencePreNfceeDisc, SequenceNfceeDiscComplete, SequencePreShutdown, SequenceShutdownComplete, SequencePreRecovery, SequenceRecoveryComplete, SequenceMaximum } NFC_CX_SEQUENCE, *PNFC_CX_SEQUENCE;
typedef VOID EVT_NFC_CX_WRITE_NCI_PACKET(WDFDEVICE Device, WDFREQUEST Request);
typedef EVT_NFC_CX_WRITE_NCI_PACKET *PFN_NFC_CX_WRITE_NCI_PACKET;
typedef VOID EVT_NFC_CX_DEVICE_IO_CONTROL(WDFDEVICE Device, WDFREQUEST Request, size_t OutputBufferLength, size_t InputBufferLength, ULONG IoControlCode);
typedef EVT_NFC_CX_DEVICE_IO_CONTROL *PFN_NFC_CX_DEVICE_IO_CONTROL;
typedef VOID NFC_CX_SEQUENCE_COMPLETION_ROUTINE(WDFDEVICE Device, NTSTATUS Status, ULONG Flags, WDFCONTEXT Context);
typedef NFC_CX_SEQUENCE_COMPLETION_ROUTINE *PFN_NFC_CX_SEQUENCE_COMPLETION_ROUTINE;
typedef VOID EVT_NFC_CX_SEQUENCE_HANDLER(WDFDEVICE Device, NFC_CX_SEQUENCE Sequence, PFN_NFC_CX_SEQUENCE_COMPLETION_ROUTINE CompletionRoutine, WDFCONTEXT CompletionContext);
typedef EVT_NFC_CX_SEQUENCE_HANDLER *PFN_NFC_CX_SEQUENCE_HANDLER;
typedef struct _NFC_CX_CLIENT_CONFIG {
    ULONG Size;
    NFC_CX_TRANSPORT_TYPE TransportType;
    ULONG DriverFlags;
    PFN_NFC_CX_WRITE_NCI_PACKET EvtNfcCxWriteNciPacket;
    PFN_NFC_CX_DEVICE_IO_CONTROL EvtNfcCxDeviceIoControl;
} NFC_CX_CLIENT_CONFIG, *PNFC_CX_CLIENT_CONFIG;
FORCEINLINE VOID NFC_CX_CLIENT_CONFIG_INIT(PNFC_CX_CLIENT_CONFIG Config, NFC_CX_TRANSPORT_TYPE TransportType) {
    KIT_WDF_INIT(NFC_CX_CLIENT_CONFIG, Config);
    Config->TransportType = TransportType;
}
NTSTATUS NfcCxDeviceInitConfig(PWDFDEVICE_INIT, PNFC_CX_CLIENT_CONFIG);
NTSTATUS NfcCxDeviceInitialize(WDFDEVICE);
NTSTATUS NfcCxDeviceDeinitialize(WDFDEVICE);
NTSTATUS NfcCxRegisterSequenceHandler(WDFDEVICE, NFC_CX_SEQUENCE, PFN_NFC_CX_SEQUENCE_HANDLER);
NTSTATUS NfcCxNciReadNotification(WDFDEVICE, WDFMEMORY);
#ifdef __cplusplus
}
#endif
