// Hyper-V's virtual machine bus for kernel-mode clients. The project's own stand-in.
// Source: learn.microsoft.com/windows-hardware/drivers/ddi/vmbuskernelmodeclientlibapi
#pragma once
#include <kitcore.h>
#ifdef __cplusplus
extern "C" {
#endif
typedef struct VMBCHANNEL__ *VMBCHANNEL;
typedef struct VMBPACKETCOMPLETION__ *VMBPACKETCOMPLETION;
typedef struct VMBPACKET__ *VMBPACKET;
#define VMBUS_CHANNEL_PROCESS_PACKET_FLAG_COMPLETION_REQUESTED 1
typedef NTSTATUS EVT_VMB_CHANNEL_OPENED(VMBCHANNEL Channel);
typedef VOID EVT_VMB_CHANNEL_CLOSED(VMBCHANNEL Channel);
typedef VOID EVT_VMB_CHANNEL_SUSPEND(VMBCHANNEL Channel);
typedef VOID EVT_VMB_CHANNEL_STARTED(VMBCHANNEL Channel);
typedef VOID EVT_VMB_CHANNEL_POST_STARTED(VMBCHANNEL Channel);
typedef VOID EVT_VMB_CHANNEL_PROCESS_PACKET(VMBCHANNEL Channel, VMBPACKETCOMPLETION Packet, PVOID Buffer, UINT32 BufferLength, UINT32 Flags);
typedef VOID EVT_VMB_CHANNEL_PROCESSING_COMPLETE(VMBCHANNEL Channel, UINT32 PacketCount);
typedef VOID EVT_VMB_PACKET_COMPLETION_ROUTINE(VMBPACKET Packet, NTSTATUS Status, PVOID Buffer, UINT32 BufferLength);
typedef EVT_VMB_CHANNEL_OPENED *PFN_VMB_CHANNEL_OPENED;
typedef EVT_VMB_CHANNEL_CLOSED *PFN_VMB_CHANNEL_CLOSED;
typedef EVT_VMB_CHANNEL_SUSPEND *PFN_VMB_CHANNEL_SUSPEND;
typedef EVT_VMB_CHANNEL_STARTED *PFN_VMB_CHANNEL_STARTED;
typedef EVT_VMB_CHANNEL_PROCESS_PACKET *PFN_VMB_CHANNEL_PROCESS_PACKET;
typedef EVT_VMB_CHANNEL_PROCESSING_COMPLETE *PFN_VMB_CHANNEL_PROCESSING_COMPLETE;
typedef EVT_VMB_PACKET_COMPLETION_ROUTINE *PFN_VMB_PACKET_COMPLETION_ROUTINE;
typedef struct _VMB_CHANNEL_STATE_CHANGE_CALLBACKS { UINT32 Version; UINT32 Size; PFN_VMB_CHANNEL_OPENED EvtChannelOpened; PFN_VMB_CHANNEL_CLOSED EvtChannelClosed; PFN_VMB_CHANNEL_SUSPEND EvtChannelSuspend; PFN_VMB_CHANNEL_STARTED EvtChannelStarted; PFN_VMB_CHANNEL_STARTED EvtChannelPostStarted; } VMB_CHANNEL_STATE_CHANGE_CALLBACKS, *PVMB_CHANNEL_STATE_CHANGE_CALLBACKS;
FORCEINLINE VOID VmbChannelStateChangeCallbacksInit(PVMB_CHANNEL_STATE_CHANGE_CALLBACKS Callbacks) { RtlZeroMemory(Callbacks, sizeof(*Callbacks)); Callbacks->Version = 1; Callbacks->Size = sizeof(*Callbacks); }
NTSTATUS VmbChannelAllocate(PDEVICE_OBJECT ParentDeviceObject, BOOLEAN IsServer, VMBCHANNEL *Channel);
NTSTATUS VmbChannelEnable(VMBCHANNEL Channel);
VOID VmbChannelDisable(VMBCHANNEL Channel);
NTSTATUS VmbChannelStart(VMBCHANNEL Channel);
VOID VmbChannelCleanup(VMBCHANNEL Channel);
NTSTATUS VmbChannelInitSetFlags(VMBCHANNEL Channel, UINT32 Flags);
NTSTATUS VmbChannelInitSetMaximumPacketSize(VMBCHANNEL Channel, UINT32 PacketSize);
NTSTATUS VmbChannelInitSetMaximumExternalData(VMBCHANNEL Channel, UINT32 BufferSize, UINT32 ChainLength);
NTSTATUS VmbChannelInitSetClientContextSize(VMBCHANNEL Channel, UINT32 ContextSize);
NTSTATUS VmbChannelInitSetStateChangeCallbacks(VMBCHANNEL Channel, PVMB_CHANNEL_STATE_CHANGE_CALLBACKS Callbacks);
NTSTATUS VmbChannelInitSetProcessPacketCallbacks(VMBCHANNEL Channel, PFN_VMB_CHANNEL_PROCESS_PACKET ProcessPacketCallback, PFN_VMB_CHANNEL_PROCESSING_COMPLETE ProcessingCompleteCallback);
PVOID VmbChannelGetPointer(VMBCHANNEL Channel);
VOID VmbChannelSetPointer(VMBCHANNEL Channel, PVOID Pointer);
NTSTATUS VmbChannelSendSynchronousRequest(VMBCHANNEL Channel, PVOID Buffer, UINT32 BufferSize, PMDL ExternalDataMdl, UINT32 Flags, PVOID CompletionBuffer, PUINT32 CompletionBufferSize, PLARGE_INTEGER Timeout);
VOID VmbChannelPacketComplete(VMBPACKETCOMPLETION Packet, PVOID Buffer, UINT32 BufferSize);
NTSTATUS VmbChannelPacketGetExternalData(VMBPACKETCOMPLETION Packet, UINT32 Flags, PMDL *Mdl);
VMBPACKET VmbPacketAllocate(VMBCHANNEL Channel);
VOID VmbPacketFree(VMBPACKET Packet);
NTSTATUS VmbPacketSend(VMBPACKET Packet, PVOID Buffer, UINT32 BufferLength, PMDL ExternalDataMdl, UINT32 Flags);
VOID VmbPacketSetCompletionRoutine(VMBPACKET Packet, PFN_VMB_PACKET_COMPLETION_ROUTINE CompletionRoutine);
PVOID VmbPacketGetPointer(VMBPACKET Packet);
VOID VmbPacketSetPointer(VMBPACKET Packet, PVOID Pointer);
VMBCHANNEL VmbPacketGetChannel(VMBPACKET Packet);
#ifdef __cplusplus
}
#endif
