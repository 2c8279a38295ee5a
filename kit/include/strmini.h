// Stream class minidrivers. The project's own stand-in; follows learn.microsoft.com/windows-hardware/drivers/ddi/strmini.
#pragma once
#include <wdm.h>
#include <windef.h>
#include <ks.h>
#ifdef __cplusplus
extern "C" {
#endif
#define STREAMAPI __stdcall
typedef struct _HW_STREAM_REQUEST_BLOCK *PHW_STREAM_REQUEST_BLOCK;
typedef VOID(STREAMAPI *PHW_RECEIVE_STREAM_CONTROL_SRB)(PHW_STREAM_REQUEST_BLOCK SRB);
typedef VOID(STREAMAPI *PHW_RECEIVE_DEVICE_SRB)(PHW_STREAM_REQUEST_BLOCK SRB);
typedef VOID(STREAMAPI *PHW_CANCEL_SRB)(PHW_STREAM_REQUEST_BLOCK SRB);
typedef VOID(STREAMAPI *PHW_REQUEST_TIMEOUT_HANDLER)(PHW_STREAM_REQUEST_BLOCK SRB);
typedef BOOLEAN(STREAMAPI *PHW_INTERRUPT)(PVOID DeviceExtension);
typedef struct _HW_INITIALIZATION_DATA {
#if (NTDDI_VERSION >= 0x05010000)
  union { ULONG HwInitializationDataSize; struct { USHORT SizeOfThisPacket; USHORT StreamClassVersion; }; };
#else
  ULONG HwInitializationDataSize;
#endif
  PHW_INTERRUPT HwInterrupt; PHW_RECEIVE_DEVICE_SRB HwReceivePacket; PHW_CANCEL_SRB HwCancelPacket; PHW_REQUEST_TIMEOUT_HANDLER HwRequestTimeoutHandler;
  ULONG DeviceExtensionSize; ULONG PerRequestExtensionSize; ULONG PerStreamExtensionSize; ULONG FilterInstanceExtensionSize; BOOLEAN BusMasterDMA;
  BOOLEAN Dma24BitAddresses; ULONG BufferAlignment; BOOLEAN TurnOffSynchronization; ULONG DmaBufferSize; ULONG NumNameExtensions; PWCHAR *NameExtensionArray;
} HW_INITIALIZATION_DATA, *PHW_INITIALIZATION_DATA;
#define STREAM_CLASS_VERSION_20 0x0200
NTSTATUS STREAMAPI StreamClassRegisterAdapter(PVOID Argument1, PVOID Argument2, PHW_INITIALIZATION_DATA HwInitializationData);
#define StreamClassRegisterMinidriver StreamClassRegisterAdapter
#ifdef __cplusplus
}
#endif
