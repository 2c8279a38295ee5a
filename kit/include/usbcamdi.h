// USB camera minidrivers on usbcamd. The project's own stand-in. Source: learn.microsoft.com/windows-hardware/drivers/ddi/usbcamdi
#pragma once
#include <kitcore.h>
#ifdef __cplusplus
extern "C" {
#endif
typedef struct _USBCAMD_PIPE_CONFIG_DESCRIPTOR { CHAR StreamAssociation; UCHAR PipeConfigFlags; } USBCAMD_Pipe_Config_Descriptor, *PUSBCAMD_Pipe_Config_Descriptor;
typedef struct _USBCAMD_DEVICE_DATA { ULONG Sig; PVOID CamInitialize; PVOID CamUnInitialize; PVOID CamProcessUSBPacket; PVOID CamNewVideoFrame; PVOID CamProcessRawVideoFrame; PVOID CamStartCapture; PVOID CamStopCapture; PVOID CamConfigure; PVOID CamSaveState; PVOID CamRestoreState; PVOID CamAllocateBandwidth; PVOID CamFreeBandwidth; } USBCAMD_DEVICE_DATA, *PUSBCAMD_DEVICE_DATA;
typedef VOID (*PADAPTER_RECEIVE_PACKET_ROUTINE)(PVOID Srb);
ULONG USBCAMD_DriverEntry(PVOID Context1, PVOID Context2, ULONG DeviceContextSize, ULONG FrameContextSize, PADAPTER_RECEIVE_PACKET_ROUTINE ReceivePacket);
#ifdef __cplusplus
}
#endif
